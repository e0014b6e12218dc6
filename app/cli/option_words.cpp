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

void addOptionalWord(CLI::App& app, const char* names, std::optional<std::string>& word, const char* type,
                     const QString& help) {
    const auto take = [&word](const std::string& given) { word = given; };
    app.add_option_function<std::string>(names, take, help.toStdString())
        ->type_name(type)
        ->expected(0, 1)
        ->take_last();
}

} // namespace timeslice::cli
