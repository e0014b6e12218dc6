#include "core/formats/sweep_columns.h"

#include "core/run/declared.h"

namespace timeslice {

std::string_view nameOf(Ending ending) {
    switch (ending) {
    case Ending::Done:
        return "done";
    case Ending::Deadlock:
        return "deadlock";
    case Ending::Timeout:
        return "timeout";
    case Ending::Cancelled:
        return "cancelled";
    case Ending::Choice:
        return "choice";
    case Ending::Failed:
        break;
    }
    return "failed";
}

std::string settingsText(const RunSpec& spec) {
    std::string text;
    for (const auto& [key, value] : spec.settings) {
        const Parameter* parameter = declarationOf(spec, key);
        if (!parameter) continue;
        if (!text.empty()) text += ' ';
        text += key + "=" + formatParameter(*parameter, value);
    }
    return text;
}

std::optional<Settings> settingsFrom(const RunSpec& spec, std::string_view text) {
    Settings settings;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        const size_t equals = word.find('=');
        if (equals == std::string_view::npos) return {};
        const Parameter* parameter = declarationOf(spec, word.substr(0, equals));
        if (!parameter) return {};
        const Result<int64_t> value = parseParameter(*parameter, word.substr(equals + 1));
        if (!value) return {};
        settings[std::string(word.substr(0, equals))] = *value;
    }
    return settings;
}

} // namespace timeslice
