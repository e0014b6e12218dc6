#include "app/studies/study_head.h"

#include "app/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <cmath>

namespace timeslice {

namespace {
constexpr int kParts = 1000;
}

StudyHead::StudyHead(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_state(new QLabel(this)),
      m_cancel(new Button(ButtonKind::Framed, this)), m_again(new Button(ButtonKind::Framed, this)),
      m_progress(new QProgressBar(this)) {
    m_title->setProperty("role", QStringLiteral("title"));
    m_state->setProperty("role", QStringLiteral("muted"));
    m_progress->setRange(0, kParts);
    m_progress->setTextVisible(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_title);
    line->addWidget(m_state, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_again);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    connect(m_cancel, &Button::clicked, this, &StudyHead::cancelRequested);
    connect(m_again, &Button::clicked, this, &StudyHead::againRequested);
    retranslate();
}

void StudyHead::showState(const QString& title, const QString& state, std::optional<double> progress,
                          bool again) {
    m_title->setText(title);
    m_state->setText(state);
    m_progress->setVisible(progress.has_value());
    m_progress->setValue(static_cast<int>(std::lround(progress.value_or(0) * kParts)));
    m_cancel->setVisible(progress.has_value());
    m_again->setVisible(again);
}

QString StudyHead::state() const {
    return m_state->text();
}

void StudyHead::retranslate() {
    m_cancel->setText(tr("Cancel"));
    m_again->setText(tr("Run again"));
}

void StudyHead::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
