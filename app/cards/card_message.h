// The message below a card's head: how its run ended, or why there is no run.
#pragma once

#include "app/board/run_board.h"
#include "app/widgets/message_bar.h"

namespace timeslice {

enum class CardAction : uint8_t { None, Run, RunAgain, RunLive };

struct CardMessage {
    MessageBar::Kind kind = MessageBar::Kind::Info;
    QString text;                         // empty: nothing to say
    CardAction action = CardAction::None; // what the message's button does

    QString actionText() const;
};

// `spec`: what is run; none: it comes from a file, and nothing can be run.
CardMessage messageFor(const CardState& state, const std::optional<RunSpec>& spec);

// Which updates of each shared variable were lost, and its value at the end; empty: none were lost.
Text describeLostUpdates(const Trace& trace);

} // namespace timeslice
