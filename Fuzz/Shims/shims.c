// Fuzzes the C that Swift calls: ICU's segmenter behind CICU, and the inline shims of libcurl and libxml2 that handle
// memory. Built with the address and the undefined-behaviour sanitizers, which see nothing of Swift's inlined copies.

#include "../../Sources/CICU/include/cicu.h"
#include "../../Sources/CCurl/shim.h"
#include "../../Sources/CLibXML2/shim.h"

#include <stdlib.h>

#define REQUIRE(holds) ((holds) ? (void)0 : abort())

// The input as UTF-16, whole or not, cut into words with room for a number of them that the input chooses.
static void segment(const uint8_t *data, size_t size) {
  int32_t status = 0;
  cicu_segmenter *segmenter = cicu_segmenter_open(&status);
  REQUIRE(segmenter != NULL);
  int32_t length = (int32_t)(size / 2);
  int32_t capacity = size > 0 ? data[0] : 0;
  uint16_t *text = malloc(size + 2);
  cicu_word *words = malloc(((size_t)capacity + 1) * sizeof *words);
  REQUIRE(text != NULL && words != NULL);
  memcpy(text, data, (size_t)length * 2);
  for (int round = 0; round < 2; round++) {
    int32_t count = cicu_segmenter_words(segmenter, text, length, words, capacity, &status);
    REQUIRE(count >= -1 && count <= capacity);
    for (int32_t i = 0; i < count; i++) {
      REQUIRE(words[i].start >= (i > 0 ? words[i - 1].end : 0));
      REQUIRE(words[i].start < words[i].end && words[i].end <= length);
    }
  }
  free(words);
  free(text);
  cicu_segmenter_close(segmenter);
}

// A needle of the input looked for in what follows it.
static void find(const uint8_t *data, size_t size) {
  char needle[16] = {0};
  size_t length = size > 0 ? data[0] % sizeof needle : 0;
  if (size < length + 1) return;
  memcpy(needle, data + 1, length);
  const xmlChar *text = data + 1 + length;
  int count = (int)(size - 1 - length);
  const xmlChar *found = clibxml2_find(text, count, needle);
  if (found == NULL) return;
  REQUIRE(found >= text && found + strlen(needle) <= text + count);
  REQUIRE(memcmp(found, needle, strlen(needle)) == 0);
}

// An address of any family, from memory that ends with it.
static void address(const uint8_t *data, size_t size) {
  if (size == 0) return;
  static const int families[] = {AF_INET, AF_INET6, AF_UNIX};
  struct curl_sockaddr *address = calloc(1, sizeof *address + sizeof(struct sockaddr_in6));
  uint8_t *bytes = malloc(16);
  REQUIRE(address != NULL && bytes != NULL);
  address->family = families[data[0] % 3];
  size_t room = sizeof(struct sockaddr_in6);
  memcpy(&address->addr, data + 1, size - 1 < room ? size - 1 : room);
  int count = ccurl_sockaddr_bytes(address, bytes);
  REQUIRE(count == (address->family == AF_INET ? 4 : address->family == AF_INET6 ? 16 : 0));
  free(bytes);
  free(address);
}

// Setters and getters in the types that they name. Nothing is ever fetched.
static void options(const uint8_t *data, size_t size) {
  CURL *easy = curl_easy_init();
  char *text = strndup((const char *)data, size);
  REQUIRE(easy != NULL && text != NULL);
  (void)ccurl_set_string(easy, CURLOPT_URL, text);
  (void)ccurl_set_string(easy, CURLOPT_USERAGENT, text);
  REQUIRE(ccurl_set_long(easy, CURLOPT_TIMEOUT_MS, size > 0 ? data[0] : 0) == CURLE_OK);
  REQUIRE(ccurl_set_pointer(easy, CURLOPT_PRIVATE, text) == CURLE_OK);
  REQUIRE(ccurl_info_private(easy) == text);
  REQUIRE(ccurl_info_long(easy, CURLINFO_RESPONSE_CODE) == 0);
  REQUIRE(ccurl_info_offset(easy, CURLINFO_SIZE_DOWNLOAD_T) == 0);
  (void)ccurl_info_string(easy, CURLINFO_EFFECTIVE_URL);
  curl_easy_cleanup(easy);
  free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  segment(data, size);
  find(data, size);
  address(data, size);
  options(data, size);
  return 0;
}
