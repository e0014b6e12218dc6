#include "app/cards/caption.h"

#include "app/widgets/shown.h"
#include "core/explain/instant.h"

#include <QEvent>

namespace timeslice {

namespace {
constexpr int kLines = 2;
}

Caption::Caption(ViewState* view, QWidget* parent) : QLabel(parent), m_view(view) {
    setObjectName(QStringLiteral("caption"));
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_later.setSingleShot(true);
    m_later.setInterval(kSettle);
    connect(&m_later, &QTimer::timeout, this, &Caption::tell);
    connect(view, &ViewState::playheadChanged, this, &Caption::later);
    connect(view, &ViewState::captionsChanged, this, &Caption::tell);
}

void Caption::setTrace(TracePtr trace) {
    if (trace == m_trace) return;
    m_trace = std::move(trace);
    tell();
}

void Caption::later() {
    if (m_view->captions() && !m_later.isActive()) m_later.start();
}

void Caption::tell() {
    if (!m_view->captions()) return;
    if (!m_view->playhead()) return setText(tr("Move the playhead: here stands what happened last."));
    const auto last = m_trace ? lastHappening(*m_trace, *m_view->playhead()) : std::nullopt;
    if (!last) return setText(QString());
    QStringList sentences;
    for (const Text& sentence : last->sentences) sentences.append(shown(sentence));
    if (last->left > 0) sentences.append(tr("And %n more.", nullptr, static_cast<int>(last->left)));
    setText(sentences.join(u' '));
}

int Caption::roomForLines() const {
    return kLines * fontMetrics().lineSpacing() + 4;
}

QSize Caption::sizeHint() const {
    return {200, roomForLines()};
}

QSize Caption::minimumSizeHint() const {
    return {60, roomForLines()};
}

void Caption::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) tell();
    QLabel::changeEvent(event);
}

} // namespace timeslice
