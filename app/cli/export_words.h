// The options that say what pictures, animations and decks show, as written and as understood.
#pragma once

#include "app/export/export_file.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace timeslice::cli {

// As written. Each word of a list may hold several values, separated by commas.
struct ExportWords {
    std::string range;
    std::vector<std::string> cards;
    std::string speed;
    std::string frames;
    bool once = false;
    std::optional<std::string> deck; // empty: given without a value
    std::vector<std::string> stops;
};

// As understood, with the picture's own options.
struct ExportChoice {
    ExportOptions options;
    std::vector<size_t> cards; // numbers of runs, from 1 on; empty: all
    bool wantsDeck = false;
};

// --range, --card, --speed, --frames, --once, --deck and --stops; `words` outlives the parse.
void declareExports(CLI::App& app, ExportWords& words);

// `picture`: as far as other options say it; `hasSize`: one of them is its size. Errors: every word that is
// not understood.
Result<ExportChoice> understandExports(const ExportWords& words, const PictureOptions& picture, bool hasSize);

// The runs that --card names. Errors: there is no such run.
Result<Comparison> chosenCards(const Comparison& comparison, const std::vector<size_t>& cards);
// The same, before there are runs.
Problems cardProblems(size_t runs, const std::vector<size_t>& cards);

} // namespace timeslice::cli
