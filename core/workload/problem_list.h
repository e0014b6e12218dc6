// The problems of one file, gathered so that a person sees them all at once.
#pragma once

#include "core/base/result.h"
#include "core/workload/workload.h"

namespace timeslice {

// Keeps the first kMax problems, one for each place (what is wrong there makes more look wrong), and gives
// them back in the order of their places. A Place of line 0 stands for something outside the file, such as a
// value of --set.
class ProblemList {
  public:
    static constexpr size_t kMax = 20;

    explicit ProblemList(std::string file) : m_file(std::move(file)) {}

    void add(Place place, Text message);
    bool empty() const { return m_problems.empty(); }
    bool full() const { return m_problems.size() >= kMax; }
    size_t added() const { return m_added; } // kept or not

    // While one is set, what is wrong is the fault of a call's arguments, and reported there.
    struct Caller {
        Place place;
        std::string procedure;
    };
    const std::optional<Caller>& caller() const { return m_caller; }
    void setCaller(std::optional<Caller> caller) { m_caller = std::move(caller); }
    Problems take();

  private:
    std::string m_file;
    Problems m_problems;
    size_t m_added = 0;
    std::optional<Caller> m_caller;
};

} // namespace timeslice
