// Actors: lightweight processes that share nothing and send messages, one scheduler thread a core, preempted
// by counting reductions (Erlang's BEAM: 4,000 reductions, about a millisecond of work; Armstrong, "Making
// reliable distributed systems in the presence of software errors", 2003). Blocking code stops its scheduler.
#include "core/models/parts/fiber_tasks.h"

namespace timeslice {
namespace {

const Parameter kReductions = {
    "reductions",
    TS_TEXT("Reductions"),
    TS_TEXT("How many reductions (function calls) an actor runs before the next one gets its turn."),
    ParameterKind::Integer,
    4000,
    1,
    1'000'000'000,
};
const Parameter kReduction = {
    "reduction", TS_TEXT("Reduction"), TS_TEXT("How long a reduction takes."), ParameterKind::Time, 250,
    1,           Nanos(1s).count(),
};

class Actors final : public Model {
  public:
    explicit Actors(Nanos slice) : m_slice(slice) {}

    void start(Kernel& kernel, const RunPlan& plan) override {
        FiberOptions options;
        options.slice = m_slice;
        options.ownVariables = true;
        options.copiesMessages = true;
        options.endsWork = true;
        m_world = std::make_unique<FiberWorld>(kernel, plan, options);
        const auto count = static_cast<size_t>(kernel.cores());
        for (size_t i = 0; i < count; ++i) m_world->addLoop(kernel.addHelper(TS_TEXT("scheduler")));
        m_world->handOut();
        for (size_t i = 0; i < count; ++i)
            kernel.addThread({}, [this, i](Thread& thread) { return m_world->loop(i).run(thread); });
    }

  private:
    Nanos m_slice;
    std::unique_ptr<FiberWorld> m_world;
};

constexpr const char* kActorsShareNothing =
    TS_TEXT("actors share nothing, so there is nothing to lock; send a message instead.");

} // namespace

extern const ModelInfo kActors;
const ModelInfo kActors = {
    "actors",
    TS_TEXT("Actors"),
    TS_TEXT("parallel: actors share nothing"),
    TS_TEXT("Very light processes that share nothing and send messages. "
            "One scheduler per core runs each for a limited number of reductions."),
    {TS_TEXT("preemptive, by counting reductions"), TS_TEXT("yes"), TS_TEXT("thousands of actors and more"),
     TS_TEXT("An actor takes a few kilobytes, and its scheduler switches to it without the operating "
             "system; Erlang runs up to a million."),
     TS_TEXT("forbidden: they stop a scheduler"),
     TS_TEXT("Many independent conversations that must not bring each other down.")},
    {kReductions, kReduction},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<Actors>(Nanos(valueOf(kReduction, settings, false)) *
                                        valueOf(kReductions, settings, false));
    },
    {{StepKind::Lock, kActorsShareNothing},
     {StepKind::TryLock, kActorsShareNothing},
     {StepKind::Acquire, kActorsShareNothing},
     {StepKind::Release, kActorsShareNothing},
     {StepKind::ReadLock, kActorsShareNothing},
     {StepKind::WriteLock, kActorsShareNothing},
     {StepKind::Notify, kActorsShareNothing},
     {StepKind::NotifyAll, kActorsShareNothing}},
    {.form = TaskForm::Light},
};

} // namespace timeslice
