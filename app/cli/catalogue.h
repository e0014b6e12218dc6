// The workloads, models, policies and parameters to choose from, as `list` and `help` show them.
#pragma once

#include "core/base/parameter.h"
#include "core/workload/workload.h"

#include <optional>
#include <string>
#include <vector>

namespace timeslice::cli {

// A line of a list. `summary` and `title` are source texts.
struct Entry {
    std::string id;
    Text title;
    Text summary;
    std::optional<WorkloadTopic> topic = {}; // of a workload
};

// By topic.
std::vector<Entry> workloadEntries();
// A built-in lesson, in the words of its file.
struct LessonEntry {
    std::string id;
    std::string title;
    int minutes = 0;
    std::string point;
};
std::vector<LessonEntry> lessonEntries();
std::vector<Entry> modelEntries();
std::vector<Entry> policyEntries();

// A declared parameter and what it belongs to.
struct DeclaredParameter {
    const Parameter* parameter;
    std::string owner; // "gil", "rr", "sim"
    Text ownerTitle;
};
std::vector<DeclaredParameter> declaredParameters();

// The range of a parameter's values, as --set takes them; empty for "true or false".
std::string rangeOf(const Parameter& parameter);

} // namespace timeslice::cli
