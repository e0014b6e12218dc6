// Whether the program is built with a sanitizer that takes much memory and time: it watches every access. A sanitizer of
// undefined behaviour alone does not.
#pragma once

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TIMESLICE_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define TIMESLICE_SANITIZED
#endif
#endif

namespace timeslice {

#ifdef TIMESLICE_SANITIZED
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

} // namespace timeslice
