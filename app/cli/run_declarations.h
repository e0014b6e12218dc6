// The options that say what is run, for every command that runs something: each with its help, in one place.
#pragma once

#include "app/cli/run_options.h"

#include <QString>

namespace CLI {
class App;
}

namespace timeslice::cli {

// An option whose values may stand in one word with commas between, or come in several.
void addList(CLI::App& app, const char* names, std::vector<std::string>& words, const char* type,
             const QString& help);

// An option of one value, the last one given.
void addWord(CLI::App& app, const char* names, std::string& word, const char* type, const QString& help);

// WORKLOAD, --model, --engine, --cores, --policy, --quantum, --switch-interval, --set, --ideal, --seed and
// --timeout; `words` outlives the parse.
void declareRuns(CLI::App& app, RunWords& words);

} // namespace timeslice::cli
