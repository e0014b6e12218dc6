#include "app/lessons/new_lesson_dialog.h"

#include "app/board/own_folder.h"
#include "app/help/help_window.h"
#include "app/lessons/lesson_author.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/save_question.h"
#include "app/widgets/shown.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>

namespace timeslice {

namespace {

constexpr int kDialogWidth = 560;

} // namespace

NewLessonDialog::NewLessonDialog(LessonAuthor* author, OwnFolder* folder, QWidget* parent)
    : QDialog(parent), m_author(author), m_folder(folder) {
    createParts();
    createLayout();
    retranslate();
    m_title->setText(author->proposedTitle());
    m_title->selectAll();
    m_file->setText(QDir::toNativeSeparators(author->proposedFile(folder->path())));
    connect(m_choose, &Button::clicked, this, &NewLessonDialog::choose);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_make, &Button::clicked, this, &NewLessonDialog::make);
    for (QLineEdit* field : {m_title, m_file})
        connect(field, &QLineEdit::returnPressed, this, &NewLessonDialog::make);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_overwrites = path();
        make();
    });
}

void NewLessonDialog::createParts() {
    HelpWindow::setTopicOf(this, "lessons");
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            [this] { HelpWindow::openFor(this); });
    m_titleLabel = new QLabel(this);
    m_fileLabel = new QLabel(this);
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("lessonTitle"));
    m_file = new QLineEdit(this);
    m_file->setObjectName(QStringLiteral("lessonFile"));
    m_titleLabel->setBuddy(m_title);
    m_fileLabel->setBuddy(m_file);
    m_choose = new Button(ButtonKind::Framed, this);
    m_message = new MessageBar(this);
    m_cancel = new Button(ButtonKind::Framed, this);
    m_make = new Button(ButtonKind::Primary, this);
    m_make->setObjectName(QStringLiteral("makeLesson"));
}

void NewLessonDialog::createLayout() {
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(10);
    fields->addWidget(m_titleLabel, 0, 0);
    fields->addWidget(m_title, 0, 1, 1, 2);
    fields->addWidget(m_fileLabel, 1, 0);
    fields->addWidget(m_file, 1, 1);
    fields->addWidget(m_choose, 1, 2);
    fields->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_make);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(14);
    layout->addLayout(fields);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    resize(kDialogWidth, sizeHint().height());
}

QString NewLessonDialog::path() const {
    const QString typed = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (typed.isEmpty()) return {};
    const bool hasSuffix = !QFileInfo(typed).suffix().isEmpty();
    return QFileInfo(hasSuffix ? typed : typed + QStringLiteral(".yaml")).absoluteFilePath();
}

// The file dialog asks before a file is written over.
void NewLessonDialog::choose() {
    const QString chosen = askWhereToSave(this, tr("File of the lesson"), path(),
                                          tr("Lessons (*.yaml *.yml)"), QStringLiteral("yaml"));
    if (chosen.isEmpty()) return;
    m_file->setText(QDir::toNativeSeparators(chosen));
    m_overwrites = path();
}

void NewLessonDialog::make() {
    const QString file = path();
    if (m_title->text().trimmed().isEmpty() || file.isEmpty())
        return m_message->tell(MessageBar::Kind::Error, tr("Type a title and the name of a file."));
    if (QFileInfo::exists(file) && file != m_overwrites)
        return m_message->tell(MessageBar::Kind::Warning,
                               tr("There is a file '%1' already.").arg(QFileInfo(file).fileName()),
                               tr("Write over it"));
    if (QFileInfo(file).absolutePath() == m_folder->path()) m_folder->make();
    const Result<void> made = m_author->make(file, m_title->text());
    if (!made) return m_message->tell(MessageBar::Kind::Error, shown(made.error()));
    accept();
}

void NewLessonDialog::retranslate() {
    setWindowTitle(tr("Make a lesson of the stage"));
    m_titleLabel->setText(tr("Title"));
    m_fileLabel->setText(tr("File"));
    m_choose->setText(tr("Choose …"));
    m_cancel->setText(tr("Cancel"));
    m_make->setText(tr("Make the lesson"));
    m_title->setAccessibleName(m_titleLabel->text());
    m_file->setAccessibleName(m_fileLabel->text());
}

void NewLessonDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

} // namespace timeslice
