#include "app/widgets/value_field.h"

#include "app/widgets/glyphs.h"
#include "app/widgets/plain_number.h"
#include "app/widgets/shown.h"
#include "app/widgets/undo_keys.h"
#include "core/base/units.h"

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

bool hasUnit(const Parameter& parameter) {
    return parameter.kind == ParameterKind::Time || parameter.kind == ParameterKind::Size;
}

} // namespace

ValueField::ValueField(Parameter parameter, QWidget* parent)
    : QLineEdit(parent), m_parameter(std::move(parameter)), m_value(m_parameter.defaultValue) {
    write();
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
    if (!m_typing && m_problem.isEmpty()) write(); // the decimal sign
    if (!m_more) return;
    const QColor color = palette().color(QPalette::PlaceholderText);
    m_more->setIcon(glyphIcon(Glyph::Plus, color));
    m_less->setIcon(glyphIcon(Glyph::Minus, color));
    m_more->setToolTip(tr("Increase by one"));
    m_less->setToolTip(tr("Decrease by one"));
}

void ValueField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
    QLineEdit::changeEvent(event);
}

// "5ms" as "5 ms", with the locale's decimal sign.
QString ValueField::written(int64_t value) const {
    QString text = QString::fromStdString(formatParameter(m_parameter, value));
    const qsizetype unit = unitStart(text);
    if (unit > 0 && unit < text.size() && text[unit - 1].isDigit()) text.insert(unit, u' ');
    return text.replace(u'.', QLocale().decimalPoint());
}

void ValueField::write() {
    m_typing = false;
    setText(written(m_value));
    if (hasUnit(m_parameter)) m_unit = text().mid(unitStart(text()));
}

void ValueField::setValue(int64_t value) {
    if (value == m_value && (m_typing || m_problem.isEmpty())) return;
    m_value = value;
    m_patience.stop();
    setProblem({});
    write();
}

// A bare number takes the previous unit; a typed unit becomes the new one.
QString ValueField::withUnit(const QString& plain) {
    if (!hasUnit(m_parameter)) return plain;
    const auto quantity = parseQuantity(plain.toStdString());
    if (!quantity) return plain;
    if (quantity->dimension == Dimension::Number) return plain + m_unit;
    m_unit = plain.mid(unitStart(plain));
    return plain;
}

void ValueField::read() {
    m_typing = true;
    m_patience.stop();
    const auto value = parseParameter(m_parameter, withUnit(plainNumber(text())).toStdString());
    if (!value) {
        m_problem = shown(value.error());
        m_patience.start();
        return;
    }
    const bool isNew = *value != m_value;
    m_value = *value; // before anything else looks at this field
    setProblem({});
    if (isNew) Q_EMIT valueEdited(m_value);
}

void ValueField::complain() {
    m_patience.stop();
    if (!m_problem.isEmpty()) setProblem(m_problem);
}

void ValueField::settle() {
    if (!m_problem.isEmpty()) {
        m_typing = false;
        return complain();
    }
    write();
}

void ValueField::setProblem(const QString& problem) {
    m_problem = problem;
    const bool wrong = !problem.isEmpty();
    if (!wrong && !m_wrong) return;
    if (m_wrong != wrong) {
        m_wrong = wrong;
        setProperty("wrong", wrong);
        style()->unpolish(this);
        style()->polish(this);
    }
    Q_EMIT problemChanged(m_problem);
}

void ValueField::step(int direction) {
    const int64_t next = m_value + direction * stepOf(m_parameter, m_value, direction);
    const int64_t kept = std::clamp(next, m_parameter.least, m_parameter.most);
    if (kept == m_value) return;
    m_value = kept;
    m_patience.stop();
    setProblem({});
    write();
    Q_EMIT valueEdited(kept);
}

// The field takes these keys only while they have an effect here; otherwise the window gets them.
bool ValueField::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (isWindowsUndo(*this, *key)) return false;
        if (key->key() == Qt::Key_Escape && !m_problem.isEmpty()) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void ValueField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
    } else if (event->key() == Qt::Key_Escape && !m_problem.isEmpty()) {
        m_patience.stop();
        setProblem({});
        write();
        selectAll();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

// Scrolling a panel must not change what the pointer passes over.
void ValueField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace timeslice
