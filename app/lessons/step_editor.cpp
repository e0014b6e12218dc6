#include "app/lessons/step_editor.h"

#include "app/lessons/lesson_author.h"
#include "app/lessons/lesson_session.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/shown.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace timeslice {

namespace {

constexpr int kLinesOfText = 5;
constexpr int kSpace = 6;

bool isEnter(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

StepEditor::StepEditor(LessonSession* session, LessonAuthor* author, QWidget* parent)
    : QWidget(parent), m_session(session), m_author(author) {
    createFields();
    createLayout();
    connect(m_save, &Button::clicked, this, &StepEditor::save);
    connect(m_leave, &Button::clicked, this, &StepEditor::leave);
    connect(m_session, &LessonSession::closed, this, &StepEditor::end);
    connect(m_session, &LessonSession::opened, this, [this] {
        if (m_session->source() != m_source) end();
    });
    retranslate();
    hide();
}

void StepEditor::createFields() {
    const auto label = [this] {
        auto* made = new QLabel(this);
        made->setProperty("role", QStringLiteral("small"));
        return made;
    };
    m_titleLabel = label();
    m_sayLabel = label();
    m_notesLabel = label();
    m_help = label();
    m_help->setWordWrap(true);
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_say = new QPlainTextEdit(this);
    m_say->setObjectName(QStringLiteral("stepText"));
    m_notes = new QPlainTextEdit(this);
    m_notes->setObjectName(QStringLiteral("stepNotes"));
    for (QPlainTextEdit* field : {m_say, m_notes}) {
        field->setTabChangesFocus(true);
        field->setFixedHeight(field->fontMetrics().lineSpacing() * kLinesOfText + 2 * kSpace + 8);
        field->installEventFilter(this);
    }
    m_title->installEventFilter(this);
    m_titleLabel->setBuddy(m_title);
    m_sayLabel->setBuddy(m_say);
    m_notesLabel->setBuddy(m_notes);
    m_message = new MessageBar(this);
    m_leave = new Button(ButtonKind::Framed, this);
    m_save = new Button(ButtonKind::Primary, this);
}

// The text has most of the width; its notes stand beside it, since the cards need the height.
void StepEditor::createLayout() {
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kSpace);
    buttons->addWidget(m_help, 1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_save);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2 * kSpace);
    layout->setVerticalSpacing(kSpace);
    layout->addWidget(m_titleLabel, 0, 0, 1, 2);
    layout->addWidget(m_title, 1, 0, 1, 2);
    layout->addWidget(m_sayLabel, 2, 0);
    layout->addWidget(m_notesLabel, 2, 1);
    layout->addWidget(m_say, 3, 0);
    layout->addWidget(m_notes, 3, 1);
    layout->addWidget(m_message, 4, 0, 1, 2);
    layout->addLayout(buttons, 5, 0, 1, 2);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
}

void StepEditor::begin() {
    if (m_open) return m_say->setFocus(Qt::OtherFocusReason);
    if (!m_session->isOwn()) return;
    m_open = true;
    m_source = m_session->source();
    m_step = m_session->step();
    m_before = textsOf(m_session->current());
    m_title->setText(QString::fromStdString(m_before.title));
    m_say->setPlainText(QString::fromStdString(m_before.say));
    m_notes->setPlainText(QString::fromStdString(m_before.notes));
    m_message->tell(MessageBar::Kind::Info, {});
    retranslate();
    show();
    Q_EMIT begun();
    m_say->setFocus(Qt::OtherFocusReason);
}

StepTexts StepEditor::typed() const {
    return {m_title->text().trimmed().toStdString(), m_say->toPlainText().toStdString(),
            m_notes->toPlainText().toStdString()};
}

bool StepEditor::isChanged() const {
    return m_open && typed() != m_before;
}

bool StepEditor::save() {
    if (!m_open) return true;
    if (!isChanged()) {
        leave();
        return true;
    }
    // Somebody else may have changed the same texts meanwhile.
    if (m_step >= m_session->stepCount()) {
        m_message->tell(MessageBar::Kind::Warning,
                        tr("The file was changed meanwhile, and has no such step any more. Copy what you "
                           "typed, then press Escape."));
        return false;
    }
    const StepTexts now = textsOf(m_session->lesson()->steps[m_step]);
    if (now != m_before) {
        m_before = now;
        m_message->tell(MessageBar::Kind::Warning,
                        tr("The file was changed meanwhile, and this step says something else in it. "
                           "Save again to write this over it, or press Escape to see what it says."));
        return false;
    }
    const Result<void> written = m_author->write(m_step, typed());
    if (written) {
        end();
        return true;
    }
    QStringList lines;
    for (const Problem& problem : written.error()) lines.append(lineOf(problem));
    m_message->tell(MessageBar::Kind::Error, lines.join(u'\n'));
    return false;
}

// "Text, line 2, column 6: found ..."
QString StepEditor::lineOf(const Problem& problem) const {
    QString where;
    if (problem.file == "title") where = tr("Title");
    if (problem.file == "say") where = tr("Text");
    if (problem.file == "notes") where = tr("Notes");
    if (where.isEmpty()) return shown(Problems{problem});
    if (problem.line == 0)
        return tr("%1: %2", "field and what is wrong in it").arg(where, shown(problem.message));
    return tr("%1, line %2, column %3: %4")
        .arg(where)
        .arg(problem.line)
        .arg(problem.column)
        .arg(shown(problem.message));
}

void StepEditor::leave() {
    end();
}

void StepEditor::end() {
    if (!m_open) return;
    m_open = false;
    hide();
    Q_EMIT ended();
}

// These keys are the window's elsewhere.
bool StepEditor::pressed(int key, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (!isEnter(key) || !modifiers.testFlag(Qt::ControlModifier)) return false;
    save();
    return true;
}

bool StepEditor::eventFilter(QObject* watched, QEvent* event) {
    // Null for events of other kinds.
    const auto* key = dynamic_cast<QKeyEvent*>(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const bool isPage = key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        const bool isOurs = isEnter(key->key()) || key->key() == Qt::Key_Escape || isPage || isUndo;
        if (isOurs) event->accept();
        return isOurs;
    }
    case QEvent::KeyPress:
        return pressed(key->key(), key->modifiers());
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void StepEditor::retranslate() {
    m_titleLabel->setText(tr("Title of step %1").arg(m_step + 1));
    m_sayLabel->setText(tr("Text"));
    m_notesLabel->setText(tr("Notes for the presenter"));
    m_help->setText(
        tr("**bold**, *italic*, `code`, a list by - at the start of its lines, figures of the runs as "
           "{makespan of 1}. Ctrl+Enter saves, Escape leaves."));
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Cancel"));
    m_title->setAccessibleName(m_titleLabel->text());
    m_say->setAccessibleName(m_sayLabel->text());
    m_notes->setAccessibleName(m_notesLabel->text());
}

void StepEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
