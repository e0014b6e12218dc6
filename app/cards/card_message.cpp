#include "app/cards/card_message.h"

#include "app/widgets/shown.h"
#include "core/run/deadlock_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace timeslice {

namespace {

QString said(const char* text) {
    return QCoreApplication::translate("RunCard", text);
}

Text describeVariable(const Trace& trace, const TraceVariable& variable) {
    const std::string& name = trace.resources()[variable.resource.index()].name;
    const auto lost = std::ranges::count_if(trace.marks(), [&variable](const Mark& mark) {
        return mark.kind == MarkKind::LostUpdate && mark.resource == variable.resource;
    });
    const int64_t missing = variable.expected - variable.actual;
    if (lost > 0)
        return Text(QT_TRANSLATE_NOOP("core", "Lost updates: {0} ends at {1} instead of {2}, {3} lost "
                                              "(newer values overwritten: {4})."),
                    name, variable.actual, variable.expected, missing, static_cast<int64_t>(lost));
    return Text(QT_TRANSLATE_NOOP("core", "Lost updates: {0} ends at {1} instead of {2}, {3} lost "
                                          "or made on private copies."),
                name, variable.actual, variable.expected, missing);
}

CardMessage messageForIdle(const CardState& state, const std::optional<RunSpec>& spec) {
    CardMessage message;
    if (!spec) return message;
    message.action = CardAction::Run;
    if (state.cancelled)
        message.text = said(QT_TRANSLATE_NOOP("RunCard", "Cancelled before it started."));
    else if (state.stale)
        message.text = said(QT_TRANSLATE_NOOP("RunCard", "The settings have changed since this run."));
    else if (spec->engine != Engine::Simulated)
        message.text =
            said(QT_TRANSLATE_NOOP("RunCard", "A run on this computer starts when you press Run."));
    return message;
}

// Something that Python cannot run is not an error of the user's.
CardMessage messageForRefused(const CardState& state) {
    CardMessage message;
    message.kind = state.liveInstead ? MessageBar::Kind::Note : MessageBar::Kind::Error;
    message.text = shown(state.problems);
    message.action = state.liveInstead ? CardAction::RunLive : CardAction::None;
    return message;
}

// A run that finished with a wrong result.
CardMessage messageForDone(const Recording& recording) {
    CardMessage message;
    message.kind = MessageBar::Kind::Warning;
    message.text = shown(describeLostUpdates(recording.trace()));
    return message;
}

// The run's own message, or a general one if it has none.
CardMessage messageForEnding(const Recording& recording) {
    const Ending ending = recording.ending();
    CardMessage message;
    message.text = shown(recording.message());
    if (ending == Ending::Done) return messageForDone(recording);
    if (ending == Ending::Choice) return {}; // the card asks with buttons
    message.action = CardAction::RunAgain;
    message.kind = MessageBar::Kind::Error;
    if (ending == Ending::Deadlock) {
        message.action = CardAction::None;
        if (!recording.trace().deadlock().empty()) message.text = shown(deadlockCycle(recording.trace()));
    }
    if (ending == Ending::Timeout) message.kind = MessageBar::Kind::Warning;
    if (ending == Ending::Cancelled) message.kind = MessageBar::Kind::Info;
    if (!message.text.isEmpty()) return message;
    if (ending == Ending::Cancelled)
        message.text =
            said(QT_TRANSLATE_NOOP("RunCard", "Cancelled. The timeline shows the run up to that point."));
    if (ending == Ending::Timeout)
        message.text = said(
            QT_TRANSLATE_NOOP("RunCard", "Time limit reached. The timeline shows the run up to that point."));
    if (ending == Ending::Failed)
        message.text =
            said(QT_TRANSLATE_NOOP("RunCard", "The run failed. The timeline shows it up to that point."));
    return message;
}

} // namespace

QString CardMessage::actionText() const {
    switch (action) {
    case CardAction::None:
        return {};
    case CardAction::Run:
        return said(QT_TRANSLATE_NOOP("RunCard", "Run"));
    case CardAction::RunAgain:
        return said(QT_TRANSLATE_NOOP("RunCard", "Run again"));
    case CardAction::RunLive:
        return said(QT_TRANSLATE_NOOP("RunCard", "Run live instead"));
    }
    return {};
}

Text describeLostUpdates(const Trace& trace) {
    Text whole;
    for (const TraceVariable& variable : trace.variables()) {
        if (variable.actual == variable.expected) continue;
        const Text one = describeVariable(trace, variable);
        whole = whole.empty() ? one : Text(QT_TRANSLATE_NOOP("core", "{0} {1}"), whole, one);
    }
    return whole;
}

CardMessage messageFor(const CardState& state, const std::optional<RunSpec>& spec) {
    switch (state.phase) {
    case CardPhase::Idle:
        return messageForIdle(state, spec);
    case CardPhase::Waiting:
    case CardPhase::Running:
        return {};
    case CardPhase::Finished:
        return messageForEnding(*state.recording);
    case CardPhase::Refused:
        return messageForRefused(state);
    }
    return {};
}

} // namespace timeslice
