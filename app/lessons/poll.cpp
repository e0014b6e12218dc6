#include "app/lessons/poll.h"

#include <algorithm>

namespace timeslice {

int64_t Poll::votes() const {
    int64_t all = 0;
    for (const PollChoice& choice : choices) all += choice.votes;
    return all;
}

int64_t Poll::mostVotes() const {
    int64_t most = 0;
    for (const PollChoice& choice : choices) most = std::max(most, choice.votes);
    return most;
}

std::optional<size_t> Poll::favourite() const {
    const int64_t most = mostVotes();
    if (most == 0 || std::ranges::count(choices, most, &PollChoice::votes) > 1) return std::nullopt;
    const auto found = std::ranges::find(choices, most, &PollChoice::votes);
    return static_cast<size_t>(found - choices.begin());
}

std::optional<bool> Poll::verdict() const {
    if (!revealed) return std::nullopt;
    if (choices.empty()) return numberRight;
    if (votes() == 0) return std::nullopt;
    const auto best = favourite();
    return best && choices[*best].right;
}

} // namespace timeslice
