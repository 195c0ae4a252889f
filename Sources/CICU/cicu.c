// ICU's headers stay inside this file: exposed to Swift they clash with the ICU that Foundation brings along.

#include "cicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uversion.h>

struct cicu_segmenter {
  UBreakIterator *iterator;
};

void cicu_version(int32_t *major, int32_t *minor) {
  UVersionInfo version;
  u_getVersion(version);
  *major = version[0];
  *minor = version[1];
}

cicu_segmenter *cicu_segmenter_open(int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "", NULL, 0, &code);
  *status = code;
  if (U_FAILURE(code)) return NULL;
  cicu_segmenter *segmenter = malloc(sizeof *segmenter);
  if (segmenter == NULL) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    ubrk_close(iterator);
    return NULL;
  }
  segmenter->iterator = iterator;
  return segmenter;
}

void cicu_segmenter_close(cicu_segmenter *segmenter) {
  ubrk_close(segmenter->iterator);
  free(segmenter);
}

int32_t cicu_segmenter_words(
    cicu_segmenter *segmenter, const uint16_t *text, int32_t length, cicu_word *words, int32_t capacity,
    int32_t *status) {
  static const UChar nothing[1] = {0};
  UErrorCode code = U_ZERO_ERROR;
  ubrk_setText(segmenter->iterator, text, length, &code);
  *status = code;
  if (U_FAILURE(code)) return -1;
  int32_t count = 0;
  int32_t start = ubrk_first(segmenter->iterator);
  for (int32_t end = ubrk_next(segmenter->iterator); end != UBRK_DONE && count < capacity;
       start = end, end = ubrk_next(segmenter->iterator)) {
    if (ubrk_getRuleStatus(segmenter->iterator) < UBRK_WORD_NONE_LIMIT) continue;
    words[count++] = (cicu_word){.start = start, .end = end};
  }
  // The iterator would otherwise keep a pointer to the caller's text.
  ubrk_setText(segmenter->iterator, nothing, 0, &code);
  return count;
}
