#include "app/export/export_dialog.h"

#include "app/export/deck_page.h"
#include "app/export/export_folder.h"
#include "app/help/help_window.h"
#include "app/timeline/pace.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/save_question.h"
#include "app/widgets/shown.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QShortcut>

namespace timeslice {

namespace {

constexpr int kSettle = 80;  // ms after the last change before the preview is made
constexpr int kSaved = 6000; // ms that "saved" stays on screen
constexpr int kProgress = 1000;
constexpr double kPreviewed = 0.6; // of an animation's frames: much has happened, and much has not

QString asText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
// "PNG (*.png)"
QString filterOf(const PictureFormat& format) {
    QStringList patterns;
    for (const std::string_view suffix : format.suffixes) patterns << QStringLiteral("*.") + asText(suffix);
    return QStringLiteral("%1 (%2)").arg(asText(format.title), patterns.join(u' '));
}

} // namespace

ExportDialog::ExportDialog(Comparison comparison, ExportView view, QWidget* parent)
    : QDialog(parent), m_comparison(std::move(comparison)) {
    m_fields = new ExportFields(m_comparison, view, this);
    createParts();
    createLayout();
    retranslate();
    connectSignals();
    refresh();
}

void ExportDialog::createParts() {
    HelpWindow::setTopicOf(this, "export");
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            [this] { HelpWindow::openFor(this); });
    m_preview = new QLabel(this);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(480, 320);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_facts = new QLabel(this);
    m_facts->setAlignment(Qt::AlignCenter);
    m_message = new MessageBar(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, kProgress);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_copy = new Button(ButtonKind::Framed, this);
    m_copy->setGlyph(Glyph::Copy);
    m_close = new Button(ButtonKind::Framed, this);
    m_save = new Button(ButtonKind::Primary, this);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    m_said.setSingleShot(true);
    m_said.setInterval(kSaved);
}

void ExportDialog::createLayout() {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(m_fields);
    side->addStretch(1);
    side->addWidget(m_message);
    side->addWidget(m_progress);
    side->addLayout(buttons);
    auto* shown = new QVBoxLayout;
    shown->addWidget(m_preview, 1);
    shown->addWidget(m_facts);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(20);
    layout->addLayout(shown, 1);
    auto* panel = new QWidget(this);
    panel->setLayout(side);
    panel->setFixedWidth(360);
    side->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    resize(1180, 740);
}

void ExportDialog::connectSignals() {
    connect(&m_said, &QTimer::timeout, m_message, &QWidget::hide);
    connect(m_fields, &ExportFields::edited, &m_settle, qOverload<>(&QTimer::start));
    connect(m_fields, &ExportFields::changed, this, &ExportDialog::refresh);
    connect(&m_settle, &QTimer::timeout, this, &ExportDialog::refresh);
    connect(&m_job, &ExportJob::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * kProgress)); });
    connect(&m_job, &ExportJob::ended, this, &ExportDialog::end);
    connect(m_copy, &Button::clicked, this, &ExportDialog::copy);
    connect(m_close, &Button::clicked, this, &ExportDialog::reject);
    connect(m_save, &Button::clicked, this, &ExportDialog::save);
}

Result<PictureOptions> ExportDialog::options() const {
    const Result<ExportOptions> all = m_fields->options();
    if (!all) return tl::unexpected(all.error());
    return all->picture;
}

void ExportDialog::refresh() {
    showPreview();
    showButtons();
}

// The message stays until the next one or, if it is about the fields, until they are valid. A new preview
// does not remove the message about a failed save.
void ExportDialog::say(bool isError, const QString& text) {
    m_said.stop();
    m_fieldsWrong = false;
    m_message->tell(isError ? MessageBar::Kind::Error : MessageBar::Kind::Info, text);
    if (!isError) m_said.start();
}

void ExportDialog::showPreview() {
    const Result<ExportOptions> wanted = m_fields->options();
    const Result<QImage> whole = wanted ? preview(*wanted) : tl::unexpected(wanted.error());
    m_save->setEnabled(whole.has_value());
    m_copy->setEnabled(whole.has_value());
    if (!whole) {
        say(true, shown(whole.error()));
        m_fieldsWrong = true;
        return;
    }
    if (m_fieldsWrong) m_message->hide();
    m_fieldsWrong = false;
    const double ratio = devicePixelRatioF();
    const QSize fitted = whole->size().scaled(m_preview->size() * ratio, Qt::KeepAspectRatio);
    QPixmap pixmap =
        QPixmap::fromImage(whole->scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QPainter frame(&pixmap);
    frame.setPen(palette().color(QPalette::Mid));
    frame.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    frame.end();
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

Result<QImage> ExportDialog::preview(const ExportOptions& options) {
    m_facts->setVisible(m_fields->kind() != ExportKind::Picture);
    if (m_fields->kind() == ExportKind::Animation) return filmPreview(options);
    if (m_fields->kind() == ExportKind::Deck) return deckPreview(options);
    PictureOptions picture = options.picture;
    picture.scale = 1;
    return pictureImage(m_fields->chosen(), picture);
}

Result<QImage> ExportDialog::filmPreview(const ExportOptions& options) {
    const Result<Film> film = filmOf(m_fields->chosen(), filmOptions(options));
    if (!film) return tl::unexpected(film.error());
    const double seconds = (static_cast<double>(film->frames - 1) * film->delay + film->lastDelay) / 100;
    m_facts->setText(tr("%1, %2 frames, %3 s")
                         .arg(shown(paceText(film->pace)), QString::number(film->frames),
                              QString::fromStdString(currentLanguage().real(seconds, 1))));
    const auto frame = static_cast<size_t>(kPreviewed * static_cast<double>(film->frames - 1));
    return film->image(frame, film->size, 1);
}

Result<QImage> ExportDialog::deckPreview(const ExportOptions& options) {
    const Result<Deck> deck = deckOf(m_fields->chosen(), deckOptions(options));
    if (!deck) return tl::unexpected(deck.error());
    m_facts->setText(tr("Page 1 of %1").arg(deck->pages.size()));
    if (deck->pages.empty()) return QImage();
    return deckPageImage(*deck, deck->pages.front(), options.picture.size.width());
}

void ExportDialog::showButtons() {
    const bool isSaving = m_job.isRunning();
    m_fields->setEnabled(!isSaving);
    m_progress->setVisible(isSaving);
    m_copy->setVisible(m_fields->kind() == ExportKind::Picture);
    m_close->setText(isSaving ? tr("Cancel") : tr("Close"));
    if (isSaving) m_save->setEnabled(false);
}

QString ExportDialog::suffix() const {
    return asText(m_fields->format().suffixes.front());
}

void ExportDialog::save() {
    const QString file =
        m_comparison.workload() ? QString::fromStdString(m_comparison.workload()->id) : tr("comparison");
    const QString path = askWhereToSave(this, tr("Save"), proposedExport(file, suffix()),
                                        filterOf(m_fields->format()), suffix());
    if (!path.isEmpty() && saveTo(path)) rememberExportFolder(path);
}

bool ExportDialog::saveTo(const QString& path) {
    const Result<ExportOptions> wanted = m_fields->options();
    if (!wanted || m_job.isRunning()) return false;
    if (m_fields->kind() != ExportKind::Picture) {
        begin(*wanted, path);
        return true;
    }
    const auto saved = savePicture(m_fields->chosen(), wanted->picture, path);
    if (!saved) {
        say(true, shown(saved.error()));
        return false;
    }
    m_fields->remember();
    say(false, tr("Saved as %1.").arg(*saved));
    return true;
}

// The job keeps what it works with: fields may change once it has ended.
void ExportDialog::begin(const ExportOptions& options, const QString& path) {
    m_target = path;
    m_progress->setValue(0);
    m_message->hide();
    m_job.start([comparison = m_fields->chosen(), &format = m_fields->format(), kind = m_fields->kind(),
                 options, path](const ExportControl& control) {
        return exportFile(comparison, format, kind, options, path, control);
    });
    showButtons();
}

void ExportDialog::end() {
    refresh();
    const Result<void>& result = m_job.result();
    if (!result) return say(true, shown(result.error()));
    m_fields->remember();
    const bool isNumbered =
        m_fields->kind() == ExportKind::Animation && canHold(m_fields->format(), ExportKind::Picture);
    say(false, tr("Saved as %1.").arg(isNumbered ? numberedPath(numberedPattern(m_target), 1) : m_target));
}

void ExportDialog::reject() {
    if (m_job.isRunning())
        m_job.stop();
    else
        QDialog::reject();
}

void ExportDialog::copy() {
    const auto wanted = options();
    if (!wanted) return;
    auto* mime = new QMimeData;
    const Comparison some = m_fields->chosen();
    mime->setImageData(pictureImage(some, *wanted));
    if (const char* type = m_fields->format().clipboardType)
        mime->setData(QString::fromLatin1(type), pictureBytes(some, *wanted, m_fields->format()));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_fields->remember();
    say(false, tr("Copied."));
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Export"));
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save …"));
    m_preview->setAccessibleName(tr("Preview"));
    m_progress->setAccessibleName(tr("Progress"));
    showButtons();
}

void ExportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    m_settle.start();
}

} // namespace timeslice
