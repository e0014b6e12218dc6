// Options that take words, as commands declare them.
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace timeslice::cli {

// One word per occurrence, which may hold several values separated by commas. `type` stands for it in help.
void addList(CLI::App& app, const char* names, std::vector<std::string>& words, const char* type,
             const QString& help);

// One word; of several the last.
void addWord(CLI::App& app, const char* names, std::string& word, const char* type, const QString& help);

// The same, and the option may stand alone: the word is empty then.
void addOptionalWord(CLI::App& app, const char* names, std::optional<std::string>& word, const char* type,
                     const QString& help);

} // namespace timeslice::cli
