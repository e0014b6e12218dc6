// One entry of a workload's tasks, from the tree.
#pragma once

#include "core/workload/step_reader.h"
#include "core/workload/value_reader.h"

namespace timeslice {

class TaskReader {
  public:
    TaskReader(ValueReader& values, StepReader& steps, ProblemList& problems)
        : m_values(values), m_steps(steps), m_problems(problems) {}

    // Adds it to the workload, if it has a name. What is wrong becomes a problem.
    void read(const YamlNode& map, Workload& workload);

    // Of all tasks until now: could each of their steps be read, and each control group be found?
    bool stepsRead() const { return m_stepsRead; }
    bool cgroupsRead() const { return m_cgroupsRead; }

  private:
    void readEvery(const YamlNode& node, TaskGroup& group);
    SchedulingClass readClass(const YamlNode& node);
    Nanos readSlice(const YamlNode& node);
    std::vector<int> readCpus(const YamlNode& node);
    std::optional<Nanos> readDeadline(const YamlNode& node);

    ValueReader& m_values;
    StepReader& m_steps;
    ProblemList& m_problems;
    bool m_stepsRead = true;
    bool m_cgroupsRead = true;
};

} // namespace timeslice
