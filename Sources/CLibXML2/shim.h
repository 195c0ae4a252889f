#pragma once
// libxml2's encoding header includes the system ICU, whose types clash with Foundation's own ICU in a clean build.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

// A GNU function of the C library that Swift's Glibc module leaves out.
extern void *memmem(const void *haystack, size_t haystacklen, const void *needle, size_t needlelen);

/// The first place of `needle` in the `count` bytes of `text`, or NULL.
static inline const xmlChar *clibxml2_find(const xmlChar *text, int count, const char *needle) {
  return (const xmlChar *)memmem(text, (size_t)count, needle, strlen(needle));
}
