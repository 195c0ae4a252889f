#include "cicu.h"
#include <unicode/uvernum.h>
int32_t cicu_version(void) { return U_ICU_VERSION_MAJOR_NUM; }
