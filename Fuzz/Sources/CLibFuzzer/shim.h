#pragma once
#include <stddef.h>
#include <stdint.h>

// libFuzzer's entry for programs that have a main of their own (compiler-rt's FuzzerInterface.h leaves it out). It runs
// `one_input` until it is told to stop by the arguments; what that gives is 0, or −1 to keep an input out of the corpus.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one_input)(const uint8_t *data, size_t size));
