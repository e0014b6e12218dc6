// Co<T>: a coroutine that belongs to whoever holds the object.
//
// How it works:
// - It starts when it is awaited, inside await_ready: a child that is done at once never suspends its parent,
//   so a million such children in a row use no stack and no scheduler.
// - A child that does suspend remembers its parent; at its end the parent goes on by symmetric transfer. That
//   happens only after a real suspension, when the stack below is the kernel's.
// - What it throws is rethrown where it is awaited.
// - `co_await` stands alone or in an initialiser, never in a condition: g++ 12 miscompiles those.
#pragma once

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace timeslice {

template <typename T>
class Co;

namespace detail {

struct CoPromiseBase {
    std::coroutine_handle<> parent; // set only while the parent is suspended
    std::exception_ptr error;

    struct Final {
        bool await_ready() const noexcept { return false; }
        template <typename Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> self) const noexcept {
            const auto next = self.promise().parent;
            return next ? next : std::noop_coroutine();
        }
        void await_resume() const noexcept {}
    };

    std::suspend_always initial_suspend() const noexcept { return {}; }
    Final final_suspend() const noexcept { return {}; }
    void unhandled_exception() noexcept { error = std::current_exception(); }
};

template <typename T>
struct CoPromise : CoPromiseBase {
    std::optional<T> value;
    Co<T> get_return_object() noexcept;
    void return_value(T result) { value = std::move(result); }
};

template <>
struct CoPromise<void> : CoPromiseBase {
    Co<void> get_return_object() noexcept;
    void return_void() const noexcept {}
};

} // namespace detail

template <typename T = void>
class [[nodiscard]] Co {
  public:
    using promise_type = detail::CoPromise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    Co() = default;
    explicit Co(Handle handle) : m_handle(handle) {}
    Co(Co&& other) noexcept : m_handle(std::exchange(other.m_handle, {})) {}
    Co& operator=(Co&& other) noexcept {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Co() {
        if (m_handle) m_handle.destroy();
    }

    bool await_ready() {
        m_handle.resume();
        return m_handle.done();
    }
    void await_suspend(std::coroutine_handle<> parent) { m_handle.promise().parent = parent; }
    T await_resume() { return result(); }

    // For those who drive it from outside: the handle to resume first, and what came of it once done.
    std::coroutine_handle<> handle() const { return m_handle; }
    bool done() const { return m_handle && m_handle.done(); }
    T result() {
        auto& promise = m_handle.promise();
        if (promise.error) std::rethrow_exception(promise.error);
        if constexpr (!std::is_void_v<T>) return std::move(*promise.value);
    }

  private:
    Handle m_handle;
};

template <typename T>
Co<T> detail::CoPromise<T>::get_return_object() noexcept {
    return Co<T>(std::coroutine_handle<CoPromise<T>>::from_promise(*this));
}
inline Co<void> detail::CoPromise<void>::get_return_object() noexcept {
    return Co<void>(std::coroutine_handle<CoPromise<void>>::from_promise(*this));
}

} // namespace timeslice
