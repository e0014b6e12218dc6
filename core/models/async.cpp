// Event loop: coroutines on one thread, which switch where they await. The loop is in parts/fiber_tasks.h.
#include "core/models/parts/fiber_tasks.h"
#include "core/models/parts/scale_facts.h"

namespace timeslice {
namespace {

class Async final : public Model {
  public:
    void start(Kernel& kernel, const RunPlan& plan) override {
        m_world = std::make_unique<FiberWorld>(kernel, plan, FiberOptions{});
        m_world->addLoop(kernel.addHelper(TS_TEXT("event loop")));
        m_world->handOut();
        kernel.addThread({}, [this](Thread& thread) { return m_world->loop(0).run(thread); });
    }

  private:
    std::unique_ptr<FiberWorld> m_world;
};

} // namespace

extern const ModelInfo kAsync;
const ModelInfo kAsync = {
    "async",
    TS_TEXT("Event loop"),
    TS_TEXT("cooperative: tasks switch where they await"),
    TS_TEXT(
        "Coroutines on one thread. A task runs until it awaits something; then the loop resumes the next."),
    {TS_TEXT("cooperative, by the event loop"), TS_TEXT("no"), TS_TEXT("thousands of coroutines"),
     kWhyThousandsOfCoroutines, TS_TEXT("forbidden: they stop all tasks"),
     TS_TEXT("Very many waits, with little computing in between.")},
    {},
    [](const Settings&, bool) -> std::unique_ptr<Model> { return std::make_unique<Async>(); },
    {},
    {.python = true, .form = TaskForm::Light},
};

} // namespace timeslice
