#include "app/widgets/message_bar.h"

#include "app/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <algorithm>

namespace timeslice {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
    createLayout();
    retranslate();
    hide();
    connect(m_action, &Button::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &Button::clicked, this, &MessageBar::hide);
}

void MessageBar::createLayout() {
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = new Button(ButtonKind::Framed, this);
    m_close = new Button(ButtonKind::Flat, this);
    m_close->setGlyph(Glyph::Close);
    m_close->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(34, 6, 6, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
}

void MessageBar::tell(Kind kind, const QString& text, const QString& action) {
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

void MessageBar::setClosable(bool closable) {
    m_close->setVisible(closable);
}

QString MessageBar::text() const {
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::retranslate() {
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

QColor MessageBar::color() const {
    switch (m_kind) {
    case Kind::Note:
        return palette().color(QPalette::PlaceholderText);
    case Kind::Info:
        return palette().color(QPalette::Highlight);
    case Kind::Warning:
        return {0xd9, 0x93, 0x0b};
    case Kind::Error:
        return palette().color(QPalette::BrightText);
    }
    return {};
}

// The middle of the text's first line; the text is centred in its label. Does not ask the label for its
// height: that would lay out the text again, which causes a repaint, and so on endlessly.
int MessageBar::firstLine() const {
    const QRect label = m_text->geometry();
    const QRect room(0, 0, label.width(), QWIDGETSIZE_MAX);
    const int whole = m_text->fontMetrics().boundingRect(room, Qt::TextWordWrap, m_text->text()).height();
    const int text = std::min(label.height(), whole);
    return label.center().y() - text / 2 + m_text->fontMetrics().height() / 2;
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = color();
    fill.setAlpha(24);
    QColor line = color();
    line.setAlpha(110);
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const Glyph glyph =
        m_kind <= Kind::Info ? Glyph::Info : (m_kind == Kind::Warning ? Glyph::Warning : Glyph::Error);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 26 : 10;
    paintGlyph(painter, glyph, QRectF(x, firstLine() - 8, 16, 16), color());
}

} // namespace timeslice
