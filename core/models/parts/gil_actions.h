// What the steps mean for a thread that needs the GIL to run interpreted code.
#pragma once

#include "core/models/parts/gil.h"
#include "core/models/parts/thread_world.h"

namespace timeslice {

struct GilStepOptions {
    bool everyOpcode = false; // the request is looked at before nearly every opcode (CPython up to 3.9)
};

class GilActions : public WorldActions {
  public:
    // The GIL outlives the steps.
    GilActions(ThreadWorld& world, Thread& thread, const PlannedTask& job, Gil& gil,
               GilStepOptions options = {})
        : WorldActions(world, thread, job), m_gil(gil), m_options(options) {}

    Co<> cpu(Work work) override;
    Co<> call(Work work) override;
    Co<> native(Work work) override;
    Co<> io(Request request) override;
    Co<> sleep(Nanos time) override;
    Co<> block(Nanos time) override { return sleep(time); }
    Co<bool> sync(Sync sync) override;
    Co<> add(Update update) override;
    Co<> yield() override;
    Co<> point() override;
    Co<> reach() override;
    Co<> spin(Spin spin) override;

  protected:
    Breaker* spinStops() override { return &m_gil.request(); }
    Co<bool> spinStopped() override;

  private:
    Gil& m_gil;
    GilStepOptions m_options;
};

} // namespace timeslice
