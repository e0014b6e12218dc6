// What the steps mean for a thread of its own without a GIL: the operating system's calls.
#pragma once

#include "core/models/parts/thread_world.h"

namespace timeslice {

class ThreadActions : public WorldActions {
  public:
    using WorldActions::WorldActions;

    Co<> cpu(Work work) override;
    Co<> call(Work work) override { return cpu(work); }
    Co<> native(Work work) override { return cpu(work); }
    Co<> io(Request request) override;
    Co<> sleep(Nanos time) override;
    Co<> block(Nanos time) override { return sleep(time); }
    Co<bool> sync(Sync sync) override;
    Co<> add(Update update) override;
    Co<> yield() override;
    Co<> point() override;
};

} // namespace timeslice
