#pragma once

#include <stdint.h>

/// One segmenter keeps one ICU word break iterator. It must not be used by two threads at once.
typedef struct cicu_segmenter cicu_segmenter;

/// A word as a half-open range of UTF-16 code units.
typedef struct {
  int32_t start;
  int32_t end;
} cicu_word;

/// The ICU library's version as it is loaded: major, minor.
void cicu_version(int32_t *_Nonnull major, int32_t *_Nonnull minor);

/// Opens a word segmenter for the root locale, or returns NULL and puts ICU's error code into `status`.
cicu_segmenter *_Nullable cicu_segmenter_open(int32_t *_Nonnull status);

void cicu_segmenter_close(cicu_segmenter *_Nonnull segmenter);

/// Writes the words of `text` (`length` UTF-16 code units) in order, leaving out white space and punctuation.
///
/// Returns how many words were written: at most `capacity`, and never more than `length`. Returns -1 and puts ICU's error
/// code into `status` when ICU refuses. `text` is not kept.
int32_t cicu_segmenter_words(
    cicu_segmenter *_Nonnull segmenter, const uint16_t *_Nonnull text, int32_t length, cicu_word *_Nonnull words,
    int32_t capacity, int32_t *_Nonnull status);
