// StageReader: reads what a step shows, onto what the step before it showed. Private to core/lessons.
//
// What is written stays from step to step, so that a step that changes the common settings, the parameters or the
// workload plans all runs anew.
#pragma once

#include "core/lessons/lesson_workloads.h"

namespace timeslice {

class StageReader {
  public:
    StageReader(const std::string& fileName, LessonValues& values)
        : m_values(values), m_problems(values.problems()), m_workloads(fileName, values) {}

    // `show` may be null: everything stays.
    Stage read(const YamlNode* show, Place step);

    Problems takeProblems() { return m_workloads.takeProblems(); }

  private:
    struct WrittenRun {
        std::string label;
        std::string model;
        WrittenWorkload workload;
        WrittenSettings settings;
        std::vector<size_t> choices;
        Place place;
    };

    void readSetup(const YamlNode& show);
    void readCommon(const YamlNode& map);
    void readRuns(const YamlNode& list);
    std::optional<WrittenRun> readRun(const YamlNode& node);
    void readRunKey(const YamlNode& key, const YamlNode& value, WrittenRun& run);
    void readChoices(const YamlNode& list, WrittenRun& run);
    void plan(Stage& stage);
    std::optional<StageRun> planned(const WrittenRun& run);
    // The stage's workload with its parameters, unless `own` names another.
    WrittenWorkload workloadFor(const WrittenWorkload& own) const;

    // stage_view_reader.cpp
    void readView(const YamlNode& show, Stage& stage);
    void readRange(const YamlNode& node, Stage& stage);
    void readPlayhead(const YamlNode& node, Stage& stage);
    void readAlone(const YamlNode& node, Stage& stage);
    void readCallouts(const YamlNode& list, Stage& stage);
    void readPlay(const YamlNode& node, Stage& stage);
    void readHunt(const YamlNode& map, Stage& stage);
    void readScale(const YamlNode& map, Stage& stage);
    WrittenWorkload studied(const YamlNode& map);
    bool readHuntOptions(const YamlNode& map, HuntOptions& options);
    void readAxis(const YamlNode& map, SweepRequest& request);

    LessonValues& m_values;
    ProblemList& m_problems;
    LessonWorkloads m_workloads;

    WrittenWorkload m_workload;
    WrittenSettings m_common;
    std::vector<WrittenRun> m_runs;
    Stage m_stage; // of the step before
};

} // namespace timeslice
