// RunWords: the settings of a run as a lesson writes them, and the run that comes of them. Private to core/lessons.
#pragma once

#include "core/lessons/lesson_values.h"

#include <map>
#include <string>

namespace timeslice {

// A value as written, and where.
struct WrittenWord {
    std::string text;
    Place place;
};

// By key: cores, engine, policy, ideal, seed, and the declared settings.
using WrittenSettings = std::map<std::string, WrittenWord, std::less<>>;

// Whether it is one of these keys, or a declared setting.
bool isRunKey(std::string_view key);
std::vector<std::string_view> runKeys();

// Reads one setting into `settings`; one that is not known, or has a wrong value, is a problem.
void readSetting(const YamlNode& key, const YamlNode& value, LessonValues& values, WrittenSettings& settings);

// The settings that runs share, with the workload's suggestions below them.
RunSpec commonSpec(const Workload* workload, const WrittenSettings& common);

// What planComparison() makes runs of these models from. Common settings that none of them knows fall away.
ComparisonRequest requestOf(const std::vector<std::string>& models, const WrittenSettings& common,
                            const WrittenSettings& own);

// A run on the engine that is asked for, and the same one simulated.
struct PlannedRun {
    RunSpec spec;
    RunSpec simulation;
};
// On that engine, without what it does not know; `simulation`: with all that the simulation knows.
PlannedRun plannedOn(Engine engine, RunSpec simulation);

// The run of a model with its own settings over the common ones, as `timeslice run` would plan it. Common ones
// that it does not know fall away. Refusals become problems at `place`.
std::optional<PlannedRun> plannedRun(const Workload& workload, const std::string& model,
                                     const WrittenSettings& common, const WrittenSettings& own, Place place,
                                     ProblemList& problems);

} // namespace timeslice
