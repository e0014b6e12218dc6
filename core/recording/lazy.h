// A value that is made when it is first asked for, once, whoever asks.
#pragma once

#include <mutex>
#include <optional>

namespace timeslice {

// Any thread may ask: the others wait while one makes it. When `make` throws, the next who asks tries again.
template <typename T>
class Lazy {
  public:
    template <typename Make>
    const T& get(Make make) const {
        std::call_once(m_once, [&] { m_value.emplace(make()); });
        return *m_value;
    }

  private:
    mutable std::once_flag m_once;
    mutable std::optional<T> m_value;
};

} // namespace timeslice
