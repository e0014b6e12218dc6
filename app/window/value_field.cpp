#include "app/window/value_field.h"

#include "app/window/glyphs.h"
#include "app/window/shown.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <QWheelEvent>
#include <algorithm>

namespace timeslice {

namespace {

constexpr int kPatience = 600; // ms

// Half, one or two steps a decade: 4 ms to 5 ms, 10 ms to 20 ms.
int64_t stepOf(const Parameter& parameter, int64_t value, int direction) {
    if (parameter.kind == ParameterKind::Ratio) return 50'000;
    if (parameter.kind != ParameterKind::Time && parameter.kind != ParameterKind::Size) return 1;
    int64_t step = 1;
    while (step <= INT64_MAX / 10 && step * 10 <= value) step *= 10;
    return direction < 0 && step == value && step > 1 ? step / 10 : step;
}

bool isDigit(QChar sign) {
    return sign.isDigit();
}

} // namespace

ValueField::ValueField(Parameter parameter, QWidget* parent)
    : QLineEdit(parent), m_parameter(std::move(parameter)), m_value(m_parameter.standard) {
    setText(written(m_value));
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &ValueField::complain);
    connect(this, &QLineEdit::textEdited, this, &ValueField::read);
    connect(this, &QLineEdit::editingFinished, this, &ValueField::settle);
    if (m_parameter.kind == ParameterKind::Integer) createSteppers();
    retranslate();
}

void ValueField::createSteppers() {
    m_more = addAction(QIcon(), QLineEdit::TrailingPosition);
    m_less = addAction(QIcon(), QLineEdit::TrailingPosition);
    connect(m_more, &QAction::triggered, this, [this] { step(1); });
    connect(m_less, &QAction::triggered, this, [this] { step(-1); });
}

void ValueField::retranslate() {
    if (m_problem.isEmpty()) setText(written(m_value)); // the decimal sign
    if (!m_more) return;
    const QColor color = palette().color(QPalette::PlaceholderText);
    m_more->setIcon(glyphIcon(Glyph::Plus, color));
    m_less->setIcon(glyphIcon(Glyph::Minus, color));
    m_more->setToolTip(tr("One more"));
    m_less->setToolTip(tr("One less"));
}

void ValueField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
    QLineEdit::changeEvent(event);
}

// "5ms" as "5 ms", with the locale's decimal sign.
QString ValueField::written(int64_t value) const {
    QString text = QString::fromStdString(formatParameter(m_parameter, value));
    const auto unit = std::find_if(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
    if (unit != text.begin() && unit != text.end() && isDigit(*(unit - 1)))
        text.insert(unit - text.begin(), u' ');
    return text.replace(u'.', QLocale().decimalPoint());
}

void ValueField::setValue(int64_t value) {
    if (value == m_value && (hasFocus() || m_problem.isEmpty())) return;
    m_value = value;
    m_patience.stop();
    setText(written(value));
    setWrong(false);
}

void ValueField::read() {
    QString plain = text().trimmed();
    plain.replace(QLocale().decimalPoint(), QStringLiteral("."));
    const auto value = parseParameter(m_parameter, plain.toStdString());
    if (!value) {
        m_problem = shown(value.error());
        m_patience.start();
        return;
    }
    m_patience.stop();
    setWrong(false);
    if (*value == m_value) return;
    m_value = *value;
    Q_EMIT valueEdited(m_value);
}

void ValueField::complain() {
    if (!m_problem.isEmpty()) setWrong(true);
}

void ValueField::settle() {
    if (!m_problem.isEmpty()) return complain();
    setText(written(m_value));
}

void ValueField::setWrong(bool wrong) {
    if (!wrong) m_problem.clear();
    setProperty("wrong", wrong);
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT problemChanged(m_problem);
}

void ValueField::step(int direction) {
    const int64_t next = m_value + direction * stepOf(m_parameter, m_value, direction);
    const int64_t kept = std::clamp(next, m_parameter.least, m_parameter.most);
    if (kept == m_value) return;
    m_value = kept;
    setText(written(kept));
    setWrong(false);
    Q_EMIT valueEdited(kept);
}

void ValueField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

// Scrolling a panel must not change what the pointer passes over.
void ValueField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace timeslice
