// LessonWorkloads: reads the workloads that a lesson names, each once for each set of parameters. Private to
// core/lessons.
#pragma once

#include "core/lessons/run_words.h"

#include <map>
#include <string>
#include <vector>

namespace timeslice {

// A workload as the lesson writes it.
struct WrittenWorkload {
    const YamlNode* node = nullptr; // a name, or the workload in place; null: not said
    WrittenSettings parameters;     // as written
};

class LessonWorkloads {
  public:
    // `fileName`: of the lesson; files that it names lie in its folder.
    LessonWorkloads(const std::string& fileName, LessonValues& values);

    // None: it cannot be read; why has been reported.
    std::optional<StageWorkload> read(const WrittenWorkload& written);
    // Names and values of a `parameters:` map.
    void readParameters(const YamlNode& map, WrittenSettings& parameters);

    // What is wrong in the workloads' own files.
    Problems takeProblems() { return std::move(m_problems); }

  private:
    using Key = std::pair<const void*, ParameterTexts>; // by name, or by node in place
    WorkloadPtr readNamed(const WrittenWorkload& written, const StageWorkload& workload);
    WorkloadPtr readInPlace(const WrittenWorkload& written, const ParameterTexts& parameters);
    void checkDeclared(const Workload& workload, const WrittenSettings& parameters);
    void addProblems(const Problems& problems, const WrittenWorkload& written, bool inPlace);

    std::string m_fileName;
    std::string m_id;
    LessonValues& m_values;
    std::vector<std::pair<std::pair<std::string, ParameterTexts>, WorkloadPtr>> m_named;
    std::vector<std::pair<Key, WorkloadPtr>> m_inPlace;
    Problems m_problems;
};

} // namespace timeslice
