#include "app/widgets/form_row.h"

#include "app/widgets/button.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/steady_scroll.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace timeslice {

namespace {
constexpr int kFieldWidth = 104;
constexpr int kChooserWidth = 138;
} // namespace

FormRow::FormRow(QWidget* editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_label(new ElidedLabel(this)),
      m_reset(new Button(ButtonKind::Flat, this)), m_problem(new QLabel(this)) {
    createLayout();
    connect(m_reset, &Button::clicked, this, &FormRow::resetRequested);
}

void FormRow::createLayout() {
    m_editor->setParent(this);
    m_editor->setFixedWidth(qobject_cast<QComboBox*>(m_editor) ? kChooserWidth : kFieldWidth);
    m_label->setBuddy(m_editor);
    m_reset->setGlyph(Glyph::Reset);
    m_reset->setFixedSize(22, 22);
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);
    m_reset->hide();
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_label, 1);
    line->addWidget(m_reset);
    line->addWidget(m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(line);
    layout->addWidget(m_problem);
}

void FormRow::setLabel(const QString& label, const QString& help) {
    m_label->setText(label);
    m_editor->setAccessibleName(label);
    m_editor->setAccessibleDescription(help);
    m_editor->setToolTip(help);
    setToolTip(help);
}

void FormRow::setChanged(bool changed, const QString& defaultValue) {
    m_reset->setVisible(changed);
    m_reset->setToolTip(tr("Reset to the default, %1").arg(defaultValue));
    m_reset->setAccessibleName(m_reset->toolTip());
}

void FormRow::setProblem(const QString& problem) {
    if (problem == m_problem->text()) return;
    // The rows below move; the field, or the widget being clicked, must not.
    SteadyScroll::around(this, [&] {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    });
}

QString FormRow::problem() const {
    return m_problem->text();
}

} // namespace timeslice
