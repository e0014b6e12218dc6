#include "core/base/result.h"

#include <fmt/format.h>

namespace timeslice {

std::string describe(const Problem& problem, const Language& language) {
    std::string place = problem.file;
    if (problem.line > 0) place += fmt::format("{}{}", place.empty() ? "" : ":", problem.line);
    if (problem.line > 0 && problem.column > 0) place += fmt::format(":{}", problem.column);
    const std::string message = language.render(problem.message);
    return place.empty() ? message : place + ": " + message;
}

std::string describe(const Problems& problems, const Language& language) {
    std::string all;
    for (const Problem& problem : problems) {
        if (!all.empty()) all += '\n';
        all += describe(problem, language);
    }
    return all;
}

} // namespace timeslice
