#include "app/lessons/answer_row.h"

#include "app/widgets/glyphs.h"
#include "app/widgets/shown.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QIntValidator>
#include <QLineEdit>
#include <QPainter>
#include <cmath>

namespace timeslice {

namespace {

constexpr int kAnswerPadding = 12;
constexpr int kKeySide = 20;
constexpr int kAnswerGap = 12;
constexpr int kBarRoom = 84;
constexpr int kBarHeight = 5;
constexpr int kCountWidth = 46;
constexpr double kAnswerRadius = 7;
constexpr double kAnswerText = 1.16; // of the window's text

} // namespace

AnswerRow::AnswerRow(int key, QWidget* parent) : QAbstractButton(parent), m_key(key) {
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // higher where its text has two lines
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text.setDocumentMargin(0);
    createCount();
    setTextSize(font().pointSizeF() * kAnswerText);
    retranslate();
}

void AnswerRow::setTextSize(qreal points) {
    QFont sized = font();
    if (m_unit == 0) m_unit = points; // as it is made: what the lengths are for
    m_factor = points / m_unit;
    sized.setPointSizeF(points);
    setFont(sized);
    m_count->setFont(sized);
    m_text.setDefaultFont(sized);
    m_text.setHtml(m_choice.text);
    updateGeometry();
    placeParts();
}

int AnswerRow::scaled(int length) const {
    return static_cast<int>(std::lround(length * m_factor));
}

void AnswerRow::createCount() {
    m_count = new QLineEdit(this);
    m_count->setProperty("role", QStringLiteral("count"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setValidator(new QIntValidator(0, 9999, m_count));
    m_count->setMaxLength(4);
    connect(m_count, &QLineEdit::textEdited, this,
            [this](const QString& text) { Q_EMIT counted(text.toLongLong()); });
    // What is typed next is a vote again.
    // After the key has been dealt with, which would reveal the answer otherwise.
    connect(m_count, &QLineEdit::returnPressed, m_count, &QWidget::clearFocus, Qt::QueuedConnection);
}

void AnswerRow::setChoice(const PollChoice& choice, int64_t most, bool revealed) {
    const bool sameText = m_choice.text == choice.text;
    m_choice = choice;
    m_most = most;
    m_revealed = revealed;
    if (!sameText) {
        m_text.setDefaultFont(font());
        m_text.setHtml(choice.text);
        updateGeometry();
    }
    // A number that is being typed may be empty for a while.
    const bool isTyped = m_count->hasFocus() && m_count->text().toLongLong() == choice.votes;
    if (!isTyped) m_count->setText(QString::number(choice.votes));
    m_count->setReadOnly(revealed);
    setCursor(revealed ? Qt::ArrowCursor : Qt::PointingHandCursor);
    retranslate();
    update();
}

void AnswerRow::setLowest(int height) {
    if (height == m_lowest) return;
    m_lowest = height;
    updateGeometry();
}

QRect AnswerRow::textRoom(int width) const {
    const int left = scaled(kAnswerPadding) + scaled(kKeySide) + scaled(kAnswerGap);
    const int right =
        width - scaled(kCountWidth) - scaled(kAnswerPadding) - scaled(kBarRoom) - scaled(kAnswerGap);
    return {left, 0, std::max(40, right - left), height()};
}

int AnswerRow::heightForWidth(int width) const {
    m_text.setTextWidth(textRoom(width).width());
    return std::max(m_lowest, static_cast<int>(std::ceil(m_text.size().height())) + 12);
}

QSize AnswerRow::sizeHint() const {
    return {420, m_lowest};
}

void AnswerRow::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    placeParts();
}

void AnswerRow::placeParts() {
    const int high = std::min(height() - 8, fontMetrics().height() + 8);
    m_count->setGeometry(
        placed({width() - scaled(kCountWidth) - 7, (height() - high) / 2, scaled(kCountWidth), high}));
}

QRect AnswerRow::placed(const QRect& rect) const {
    if (!mirrored()) return rect;
    return {width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

// A press counts, so that quick clicks all do.
void AnswerRow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::RightButton) {
        Q_EMIT takenBack();
        event->accept();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void AnswerRow::focusInEvent(QFocusEvent* event) {
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

QColor AnswerRow::textColor() const {
    if (!m_revealed) return palette().color(QPalette::Text);
    return m_choice.right ? m_good : palette().color(QPalette::PlaceholderText);
}

void AnswerRow::paintFrame(QPainter& painter) const {
    const QColor accent = palette().color(QPalette::Highlight);
    const bool leads = m_choice.votes > 0 && m_choice.votes == m_most;
    QColor line = palette().color(QPalette::Mid);
    QColor fill = palette().color(QPalette::Base);
    if (m_revealed && m_choice.right) {
        line = m_good;
        fill = m_good;
        fill.setAlpha(26);
    } else if (!m_revealed) {
        if (leads || (hasFocus() && m_ring)) line = accent;
        if (underMouse()) {
            fill = accent;
            fill.setAlpha(isDown() ? 40 : 18);
        }
    }
    painter.setPen(QPen(line, (m_revealed && m_choice.right) || (hasFocus() && m_ring) ? 1.6 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.8, 0.8, -0.8, -0.8), kAnswerRadius, kAnswerRadius);
}

void AnswerRow::paintKey(QPainter& painter) const {
    const QRectF box = placed(
        {scaled(kAnswerPadding), (height() - scaled(kKeySide)) / 2, scaled(kKeySide), scaled(kKeySide)});
    if (m_revealed && m_choice.right)
        return paintGlyph(painter, Glyph::Check, box.adjusted(2, 2, -2, -2), m_good);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.72);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(box, Qt::AlignCenter, QString::number(m_key));
}

void AnswerRow::paintText(QPainter& painter) const {
    const QRect room = placed(textRoom(width()));
    m_text.setTextWidth(room.width());
    QTextOption option = m_text.defaultTextOption();
    option.setTextDirection(layoutDirection());
    m_text.setDefaultTextOption(option);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, textColor());
    painter.save();
    painter.translate(room.x(), (height() - m_text.size().height()) / 2);
    m_text.documentLayout()->draw(&painter, context);
    painter.restore();
}

void AnswerRow::paintBar(QPainter& painter) const {
    if (m_choice.votes == 0 || m_most == 0) return;
    const double share = static_cast<double>(m_choice.votes) / static_cast<double>(m_most);
    const double length = std::max(4.0, share * (scaled(kBarRoom) - 6));
    const int end = width() - scaled(kCountWidth) - scaled(kAnswerPadding);
    const QRectF bar = placed(
        QRectF(end - length, (height() - scaled(kBarHeight)) / 2.0, length, scaled(kBarHeight)).toRect());
    QColor color = m_revealed ? textColor() : palette().color(QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, scaled(kBarHeight) / 2.0, scaled(kBarHeight) / 2.0);
}

void AnswerRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintKey(painter);
    paintText(painter);
    paintBar(painter);
}

void AnswerRow::retranslate() {
    QTextDocument plain;
    plain.setHtml(m_choice.text);
    const QString text = plain.toPlainText();
    const QString votes = QString::fromStdString(currentLanguage().integer(m_choice.votes));
    setText(text);
    setAccessibleName(
        m_revealed
            ? (m_choice.right ? tr("%1: right, votes: %2") : tr("%1: wrong, votes: %2")).arg(text, votes)
            : tr("%1, votes: %2").arg(text, votes));
    setToolTip(m_revealed ? QString()
                          : tr("A click is a vote, and so is the key %1; a click with the right button, or "
                               "Shift and the key, takes one back.")
                                .arg(m_key));
    m_count->setAccessibleName(tr("Votes for %1").arg(text));
    m_count->setToolTip(m_revealed ? QString() : tr("Type how many hands are up"));
}

void AnswerRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::LayoutDirectionChange) placeParts();
    QAbstractButton::changeEvent(event);
}

} // namespace timeslice
