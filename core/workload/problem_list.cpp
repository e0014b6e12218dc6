#include "core/workload/problem_list.h"

#include "core/base/words.h"

#include <algorithm>
#include <tuple>

namespace timeslice {

void ProblemList::add(Place place, Text message) {
    ++m_added;
    if (m_caller) {
        message = Text(TS_TEXT("in the procedure '{0}', line {1}: {2}"), excerpt(m_caller->procedure),
                       place.line, std::move(message));
        place = m_caller->place;
    }
    const bool known = place.line > 0 && std::ranges::any_of(m_problems, [place](const Problem& problem) {
                           return problem.line == place.line && problem.column == place.column;
                       });
    if (!full() && !known)
        m_problems.push_back(
            Problem{std::move(message), place.line > 0 ? m_file : "", place.line, place.column});
}

Problems ProblemList::take() {
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem& a, const Problem& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    return std::move(m_problems);
}

} // namespace timeslice
