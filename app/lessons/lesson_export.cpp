#include "app/lessons/lesson_export.h"

#include "app/export/export_folder.h"
#include "app/help/help_window.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/save_question.h"
#include "app/widgets/shown.h"

#include <QDesktopServices>
#include <QEvent>
#include <QProgressBar>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace timeslice {

namespace {
constexpr int kProgress = 1000;
constexpr QSize kUsual{480, 160}; // pixels
} // namespace

LessonExport::LessonExport(LessonPtr lesson, LessonPaper paper, const PictureFormat& format, QWidget* parent)
    : QDialog(parent), m_lesson(std::move(lesson)), m_paper(paper), m_format(format) {
    HelpWindow::setTopicOf(this, "export");
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            [this] { HelpWindow::openFor(this); });
    createLayout();
    retranslate();
    connect(&m_job, &ExportJob::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * kProgress)); });
    connect(&m_job, &ExportJob::ended, this, &LessonExport::end);
    connect(m_message, &MessageBar::actionTriggered, this, &LessonExport::openFile);
    connect(m_close, &Button::clicked, this, &LessonExport::reject);
}

void LessonExport::createLayout() {
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, kProgress);
    m_progress->setTextVisible(false);
    m_message = new MessageBar(this);
    m_close = new Button(ButtonKind::Framed, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(14);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
    resize(kUsual);
}

void LessonExport::ask(const LessonPtr& lesson, LessonPaper paper, const QString& suffix, QWidget* parent) {
    const PictureFormat* format = exportFormatOf(QStringLiteral("lesson.") + suffix);
    auto* dialog = new LessonExport(lesson, paper, *format, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString path = dialog->askForPath();
    if (path.isEmpty()) {
        dialog->deleteLater();
        return;
    }
    dialog->show();
    dialog->saveTo(path);
}

// Empty: it was called off.
QString LessonExport::askForPath() {
    const std::string_view first = m_format.suffixes.front();
    const QString suffix = QString::fromUtf8(first.data(), static_cast<qsizetype>(first.size()));
    const QString id = QString::fromStdString(m_lesson->id);
    const QString name = m_paper == LessonPaper::Handout ? id + QStringLiteral("-handout") : id;
    const QString filter = QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix);
    QString path =
        askWhereToSave(parentWidget(), windowTitle(), proposedExport(name, suffix), filter, suffix);
    if (!path.isEmpty()) rememberExportFolder(path);
    return path;
}

void LessonExport::saveTo(const QString& path) {
    m_target = path;
    m_progress->setValue(0);
    LessonDeckOptions options;
    options.paper = m_paper;
    m_job.start([lesson = m_lesson, options, &format = m_format, path](const ExportControl& control) {
        return writeLesson(*lesson, options, format, path, control);
    });
    m_message->hide();
    showState();
}

void LessonExport::openFile() {
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(m_target))) return;
    m_message->tell(MessageBar::Kind::Warning, tr("No program was found that opens %1.").arg(m_target));
    showState();
}

void LessonExport::end() {
    const Result<void>& result = m_job.result();
    if (result)
        m_message->tell(MessageBar::Kind::Info, tr("Saved as %1.").arg(m_target), tr("Open"));
    else
        m_message->tell(MessageBar::Kind::Error, shown(result.error()));
    showState();
}

// A long message needs more room; otherwise the button stays where it is.
void LessonExport::showState() {
    m_progress->setVisible(m_job.isRunning());
    m_close->setText(m_job.isRunning() ? tr("Cancel") : tr("Close"));
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void LessonExport::reject() {
    if (m_job.isRunning())
        m_job.stop();
    else
        QDialog::reject();
}

void LessonExport::retranslate() {
    const QString title = shownName(m_lesson->title);
    setWindowTitle(m_paper == LessonPaper::Handout ? tr("Handout of “%1”").arg(title)
                                                   : tr("Slides of “%1”").arg(title));
    m_progress->setAccessibleName(tr("Progress"));
    showState();
}

void LessonExport::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

} // namespace timeslice
