// The options that say what is run, for every command that runs something: each with its help, in one place.
#pragma once

#include "app/cli/run_options.h"

namespace CLI {
class App;
}

namespace timeslice::cli {

// WORKLOAD, --model, --engine, --cores, --smt, --policy, --quantum, --switch-interval, --set, --ideal,
// --machine, --seed, --choices and --timeout; `words` outlives the parse.
void declareRuns(CLI::App& app, RunWords& words);

// --size, --theme, --title and --caption of pictures.
void declarePictures(CLI::App& app, PictureWords& words);

} // namespace timeslice::cli
