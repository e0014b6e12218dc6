#pragma once

namespace timeslice::test {

// Under a sanitizer the program is several times slower, and its `new` cannot be shared between processes.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

} // namespace timeslice::test
