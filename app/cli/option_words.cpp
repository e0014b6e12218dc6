#include "app/cli/option_words.h"

#include <CLI/CLI.hpp>

namespace timeslice::cli {

void addList(CLI::App& app, const char* names, std::vector<std::string>& words, const char* type,
             const QString& help) {
    app.add_option(names, words, help.toStdString())->allow_extra_args(false)->type_name(type);
}

void addWord(CLI::App& app, const char* names, std::string& word, const char* type, const QString& help) {
    app.add_option(names, word, help.toStdString())->type_name(type)->take_last();
}

} // namespace timeslice::cli
