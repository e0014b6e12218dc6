// PlanKernel: enters a model's threads, lanes and resources into a trace's builder, and runs nothing. A model
// that is started on it makes the same of them, in the same order, as in the process that ran.
#pragma once

#include "core/machine/kernel.h"
#include "core/trace/builder.h"

namespace timeslice {

class PlanKernel final : public Kernel {
  public:
    // The builder outlives it.
    PlanKernel(TraceBuilder& builder, int cores) : m_builder(builder), m_cores(cores) {}

    void addThread(const ThreadOptions& options, ThreadBody body) override;
    void limitCores(int) override {}
    void splitCores(int) override {}
    void setAt(Breaker&, Nanos) override {}
    int cores() const override { return m_cores; }
    void addLink(ResourceId, int64_t) override {}
    void addServer(ResourceId, int64_t) override {}
    std::unique_ptr<Mutex> makeMutex() override;
    std::unique_ptr<Condition> makeCondition() override;
    std::unique_ptr<Breaker> makeBreaker() override;
    TaskId addHelper(const char* name) override;
    ResourceId addResource(const char* name, ResourceKind kind) override;

  private:
    TraceBuilder& m_builder;
    int m_cores;
};

} // namespace timeslice
