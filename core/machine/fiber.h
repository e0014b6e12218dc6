// Fiber: a task that lives inside a thread of the model's making (an event loop's coroutine, an actor).
//
// It stops in two ways. It parks in a queue of the model's, and the loop goes on; or something it awaits
// stops the whole thread (simulated machine only), and the kernel later resumes it where it stood. The loop
// sees only the first: `co_await thread.run(fiber)` comes back when the fiber has parked or ended.
#pragma once

#include "core/machine/co.h"

#include <functional>

namespace timeslice {

class Fiber {
  public:
    // `body` is kept as long as the fiber: a coroutine's lambda must outlive it.
    explicit Fiber(std::function<Co<>(Fiber&)> body) : m_body(std::move(body)), m_root(m_body(*this)) {
        m_innermost = m_root.handle();
    }
    Fiber(const Fiber&) = delete;
    Fiber& operator=(const Fiber&) = delete;

    // Awaited by the task after it put itself into a queue: gives the thread back to the loop.
    auto park() {
        struct Parking {
            Fiber& fiber;
            bool await_ready() const noexcept { return false; }
            void await_suspend(std::coroutine_handle<> self) const noexcept {
                fiber.m_innermost = self;
                fiber.m_parked = true;
            }
            void await_resume() const noexcept {}
        };
        return Parking{*this};
    }

    bool done() const { return m_root.done(); }
    void rethrow() { m_root.result(); }

    // For Thread::run alone.
    void resume() {
        m_parked = false;
        std::exchange(m_innermost, {}).resume();
    }
    bool cameBack() const { return m_parked || done(); }
    std::coroutine_handle<> runner; // the loop, while the fiber stops the whole thread

  private:
    std::function<Co<>(Fiber&)> m_body;
    Co<> m_root;
    std::coroutine_handle<> m_innermost;
    bool m_parked = false;
};

} // namespace timeslice
