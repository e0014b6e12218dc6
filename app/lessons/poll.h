// Poll: a question to a class, and what it has answered so far. A value: whoever asks keeps it, and widgets show
// it.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace timeslice {

struct PollChoice {
    QString text; // as HTML
    int64_t votes = 0;
    bool right = false; // known once it is revealed
};

struct Poll {
    static constexpr int64_t kMostVotes = 9999; // for one choice

    std::vector<PollChoice> choices; // none: a number is asked for, or the choices are not known yet
    QString number;                  // as it was typed; empty: none yet
    bool revealed = false;
    std::optional<bool> numberRight; // known once it is revealed

    int64_t votes() const;     // of all choices together
    int64_t mostVotes() const; // of one choice
    // The class's answer: the choice with the most votes; none: nobody voted, or several have as many.
    std::optional<size_t> favourite() const;
    // Whether the class was right: of what is revealed and was answered.
    std::optional<bool> verdict() const;
};

} // namespace timeslice
