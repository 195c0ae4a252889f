#pragma once
#include <stdint.h>
int32_t cicu_version(void);
