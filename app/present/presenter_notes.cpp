#include "app/present/presenter_notes.h"

#include "app/widgets/button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTextEdit>
#include <QTime>
#include <QVBoxLayout>

namespace timeslice {

namespace {
constexpr int kTick = 500;        // ms
constexpr qreal kNotesText = 1.7; // of the window's text
constexpr qreal kTitleText = 1.5;
constexpr qreal kTimeText = 2.2;

QFont larger(const QFont& font, qreal factor) {
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * factor);
    return large;
}

} // namespace

PresenterNotes::PresenterNotes(PresentPages* pages, QWidget* parent)
    : QWidget(parent, Qt::Window), m_pages(pages) {
    setObjectName(QStringLiteral("presenterNotes"));
    setAutoFillBackground(true);
    createLayout();
    m_since.start();
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &PresenterNotes::followClock);
    connect(pages, &PresentPages::turned, this, &PresenterNotes::followPage);
    connect(pages, &PresentPages::changed, this, &PresenterNotes::followPage);
    connect(m_back, &Button::clicked, pages, &PresentPages::back);
    connect(m_on, &Button::clicked, pages, &PresentPages::next);
    connect(m_swap, &Button::clicked, this, &PresenterNotes::swapRequested);
    connect(m_end, &Button::clicked, this, &PresenterNotes::left);
    m_tick.start();
    retranslate();
}

void PresenterNotes::createLayout() {
    const auto label = [this](qreal factor) {
        auto* made = new QLabel(this);
        made->setFont(larger(font(), factor));
        made->setWordWrap(true);
        return made;
    };
    m_where = label(1);
    m_where->setProperty("role", QStringLiteral("muted"));
    m_title = label(kTitleText);
    m_time = label(kTimeText);
    m_time->setWordWrap(false);
    m_next = label(1.2);
    m_notes = new QTextEdit(this);
    m_notes->setReadOnly(true);
    m_notes->setFont(larger(font(), kNotesText));
    m_notes->setFocusPolicy(Qt::NoFocus);
    for (Button** button : {&m_back, &m_on, &m_swap, &m_end}) {
        *button = new Button(ButtonKind::Framed, this);
        (*button)->setFocusPolicy(Qt::NoFocus); // the keys turn pages
    }
    auto* head = new QHBoxLayout;
    auto* names = new QVBoxLayout;
    names->addWidget(m_where);
    names->addWidget(m_title);
    head->addLayout(names, 1);
    head->addWidget(m_time, 0, Qt::AlignTop);
    auto* foot = new QHBoxLayout;
    for (Button* button : {m_back, m_on}) foot->addWidget(button);
    foot->addStretch(1);
    for (Button* button : {m_swap, m_end}) foot->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(m_notes, 1);
    layout->addWidget(m_next);
    layout->addLayout(foot);
}

void PresenterNotes::retranslate() {
    setWindowTitle(tr("Notes – Timeslice"));
    m_back->setText(tr("Back"));
    m_on->setText(tr("Next"));
    m_swap->setText(tr("Swap screens"));
    m_end->setText(tr("End"));
    followPage();
    followClock();
}

void PresenterNotes::followPage() {
    const QString page = tr("%1 / %2").arg(m_pages->current() + 1).arg(m_pages->count());
    m_where->setText(m_pages->kicker().isEmpty() ? page : tr("%1 · %2").arg(m_pages->kicker(), page));
    m_title->setText(m_pages->title());
    const QString notes = m_pages->notes();
    m_notes->setHtml(notes.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("No notes for this page."))
                                     : notes);
    const QString next = m_pages->nextTitle();
    m_next->setText(next.isEmpty() ? tr("This is the last page.") : tr("Next: %1").arg(next));
}

// "10:42 · 12:05": the time of day, and minutes and seconds since the beginning.
void PresenterNotes::followClock() {
    const qint64 seconds = m_since.elapsed() / 1000;
    const QString passed =
        QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    m_time->setText(
        tr("%1 · %2").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat), passed));
}

QString PresenterNotes::notesText() const {
    return m_notes->toPlainText();
}
QString PresenterNotes::nextText() const {
    return m_next->text();
}
QString PresenterNotes::timeText() const {
    return m_time->text();
}

void PresenterNotes::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
        return m_pages->next();
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
        return m_pages->back();
    case Qt::Key_Home:
        return m_pages->go(0);
    case Qt::Key_End:
        return m_pages->go(m_pages->count() - 1);
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PresenterNotes::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
