// What a card says below its head: how its run ended, or why there is none.
#pragma once

#include "app/compare/run_board.h"
#include "app/window/message_bar.h"

namespace timeslice {

enum class CardAction : uint8_t { None, Run, RunAgain, RunLive };

struct CardMessage {
    MessageBar::Kind kind = MessageBar::Kind::Info;
    QString text;                         // empty: nothing to say
    CardAction action = CardAction::None; // what to do about it here

    QString actionText() const;
};

CardMessage messageFor(const CardState& state, const RunSpec& spec);

// "Philosopher 1 waits for fork 2, which Philosopher 2 holds; ...": the wait-for cycle in words.
Text describeCycle(const Trace& trace);
// How often each shared variable was written over, and what it is at the end; empty: nothing was lost.
Text describeLostUpdates(const Trace& trace);

} // namespace timeslice
