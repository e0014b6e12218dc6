#pragma once

namespace timeslice::test {

// Under a sanitizer the program is several times slower, and its `new` cannot be shared between processes.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TIMESLICE_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define TIMESLICE_SANITIZED
#endif
#endif
#ifdef TIMESLICE_SANITIZED
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

} // namespace timeslice::test
