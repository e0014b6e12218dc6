#include "app/export/export_dialog.h"

#include "app/export/card_choice.h"
#include "app/export/picture_formats.h"
#include "app/help/help_window.h"
#include "app/widgets/button.h"
#include "app/widgets/chooser.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/segmented.h"
#include "app/widgets/shown.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QStandardPaths>

namespace timeslice {

namespace {

constexpr const char* kThemes[] = {"light", "dark", "print"};
constexpr const char* kSizes[] = {"16:9", "4:3", "square", "A4", "A4 portrait"};
constexpr int kOwnSize = std::size(kSizes); // behind them
constexpr int kSettle = 80;                 // ms after the last change before the preview is made
constexpr int kSaved = 6000;                // ms that "saved" stays on screen

QString name(const char* text) {
    return QString::fromLatin1(text);
}
QString asText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
// "PNG (*.png)"
QString filterOf(const PictureFormat& format) {
    QStringList patterns;
    for (const std::string_view suffix : format.suffixes) patterns << QStringLiteral("*.") + asText(suffix);
    return QStringLiteral("%1 (%2)").arg(asText(format.title), patterns.join(u' '));
}
QString key(const char* text) {
    return QStringLiteral("export/") + name(text);
}
QSettings settings() {
    return QSettings(QStringLiteral("timeslice"), QStringLiteral("timeslice"));
}

} // namespace

ExportDialog::ExportDialog(Comparison comparison, ExportView view, QWidget* parent)
    : QDialog(parent), m_comparison(std::move(comparison)), m_view(std::move(view)) {
    createFields();
    createForm();
    createLayout();
    retranslate();
    restore();
    connectSignals();
    refresh();
}

void ExportDialog::createFields() {
    HelpWindow::setTopicOf(this, "export");
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            [this] { HelpWindow::openFor(this); });
    m_preview = new QLabel(this);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(480, 320);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_cards = new CardChoice(m_comparison, m_view.seen, this);
    m_range = new Segmented(this);
    m_format = new Segmented(this);
    m_size = new Chooser(this);
    for (int i = 0; i <= kOwnSize; ++i) m_size->addItem(QString());
    m_ownSize = new QLineEdit(QStringLiteral("1920x1080"), this);
    m_scale = new Segmented(this);
    m_theme = new Segmented(this);
    m_title = new QLineEdit(this);
    m_title->setPlaceholderText(m_comparison.workload() ? shownName(m_comparison.workload()->name)
                                                        : QString());
    m_caption = new QLineEdit(this);
    m_legend = new QCheckBox(this);
    m_transparent = new QCheckBox(this);
    m_message = new MessageBar(this);
    m_copy = new Button(ButtonKind::Framed, this);
    m_copy->setGlyph(Glyph::Copy);
    m_close = new Button(ButtonKind::Framed, this);
    m_save = new Button(ButtonKind::Primary, this);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    m_said.setSingleShot(true);
    m_said.setInterval(kSaved);
}

void ExportDialog::createForm() {
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_cards, m_range, m_format, m_size, m_ownSize, m_scale, m_theme,
                                         m_title, m_caption, m_legend, m_transparent})
        m_form->addRow(new QLabel(this), field);
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto* label = qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setBuddy(m_form->itemAt(row, QFormLayout::FieldRole)->widget());
    }
}

void ExportDialog::createLayout() {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addLayout(m_form);
    side->addStretch(1);
    side->addWidget(m_message);
    side->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(20);
    layout->addWidget(m_preview, 1);
    auto* panel = new QWidget(this);
    panel->setLayout(side);
    panel->setFixedWidth(360);
    side->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    resize(1180, 700);
}

void ExportDialog::connectSignals() {
    const auto changed = [this] { m_settle.start(); };
    connect(m_cards, &QListWidget::itemChanged, this, changed);
    connect(&m_said, &QTimer::timeout, m_message, &QWidget::hide);
    for (Segmented* choice : {m_range, m_format, m_scale, m_theme})
        connect(choice, &Segmented::chosen, this, &ExportDialog::refresh);
    connect(m_size, &Chooser::activated, this, &ExportDialog::refresh);
    for (QLineEdit* field : {m_ownSize, m_title, m_caption})
        connect(field, &QLineEdit::textEdited, this, changed);
    for (QCheckBox* box : {m_legend, m_transparent})
        connect(box, &QCheckBox::clicked, this, &ExportDialog::refresh);
    connect(&m_settle, &QTimer::timeout, this, &ExportDialog::refresh);
    connect(m_copy, &Button::clicked, this, &ExportDialog::copy);
    connect(m_close, &Button::clicked, this, &ExportDialog::reject);
    connect(m_save, &Button::clicked, this, &ExportDialog::save);
}

void ExportDialog::restore() {
    const QSettings saved = settings();
    const auto number = [&saved](const char* what, int most) {
        return std::clamp(saved.value(key(what), 0).toInt(), 0, most);
    };
    m_range->setCurrent(m_view.zoom ? 1 : 0);
    m_format->setCurrent(number("format", static_cast<int>(pictureFormats().size()) - 1));
    m_size->setCurrentIndex(number("size", kOwnSize));
    m_ownSize->setText(saved.value(key("ownSize"), m_ownSize->text()).toString());
    m_scale->setCurrent(number("scale", 3));
    m_theme->setCurrent(number("theme", 2));
    m_legend->setChecked(saved.value(key("legend"), true).toBool());
    m_transparent->setChecked(saved.value(key("transparent"), false).toBool());
}

void ExportDialog::remember() const {
    QSettings saved = settings();
    saved.setValue(key("format"), m_format->current());
    saved.setValue(key("size"), m_size->currentIndex());
    saved.setValue(key("ownSize"), m_ownSize->text());
    saved.setValue(key("scale"), m_scale->current());
    saved.setValue(key("theme"), m_theme->current());
    saved.setValue(key("legend"), m_legend->isChecked());
    saved.setValue(key("transparent"), m_transparent->isChecked());
}

Result<PictureOptions> ExportDialog::options() const {
    const bool own = m_size->currentIndex() == kOwnSize;
    const auto size = parsePictureSize(own ? m_ownSize->text() : name(kSizes[m_size->currentIndex()]));
    if (!size) return tl::unexpected(size.error());
    if (!m_comparison.empty() && chosen().empty())
        return failure(TS_TEXT("No run is selected. Select at least one."));
    PictureOptions options;
    options.size = *size;
    options.theme = kThemes[m_theme->current()];
    options.title = m_title->text();
    options.caption = m_caption->text();
    options.legend = m_legend->isChecked();
    options.lanes = m_view.lanes;
    if (m_range->current() == 1) options.range = m_view.zoom;
    options.scale = m_scale->current() + 1;
    options.transparent = m_transparent->isChecked() && format().mayBeTransparent;
    return options;
}

// Shows the fields that apply, and a preview of the picture.
void ExportDialog::refresh() {
    m_form->setRowVisible(m_cards, m_comparison.size() > 1);
    m_form->setRowVisible(m_range, m_view.zoom.has_value());
    m_form->setRowVisible(m_ownSize, m_size->currentIndex() == kOwnSize);
    m_form->setRowVisible(m_scale, format().hasPixels);
    m_form->setRowVisible(m_transparent, format().mayBeTransparent);
    showPreview();
}

// The message stays until the next one or, if it is about the fields, until they are valid. A new preview
// does not remove the message about a failed save.
void ExportDialog::say(bool isError, const QString& text) {
    m_said.stop();
    m_fieldsWrong = false;
    m_message->tell(isError ? MessageBar::Kind::Error : MessageBar::Kind::Info, text);
    if (!isError) m_said.start();
}

Comparison ExportDialog::chosen() const {
    return m_cards->chosen(m_comparison);
}

void ExportDialog::showPreview() {
    auto wanted = options();
    m_save->setEnabled(wanted.has_value());
    m_copy->setEnabled(wanted.has_value());
    if (!wanted) {
        say(true, shown(wanted.error()));
        m_fieldsWrong = true;
        return;
    }
    if (m_fieldsWrong) m_message->hide();
    m_fieldsWrong = false;
    wanted->scale = 1;
    const double ratio = devicePixelRatioF();
    const QSize fitted = wanted->size.scaled(m_preview->size() * ratio, Qt::KeepAspectRatio);
    const QImage whole = pictureImage(chosen(), *wanted);
    QPixmap pixmap =
        QPixmap::fromImage(whole.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QPainter frame(&pixmap);
    frame.setPen(palette().color(QPalette::Mid));
    frame.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    frame.end();
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

const PictureFormat& ExportDialog::format() const {
    return pictureFormats()[static_cast<size_t>(m_format->current())];
}

QString ExportDialog::suffix() const {
    return asText(format().suffixes.front());
}

void ExportDialog::save() {
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString folder = settings().value(key("folder"), pictures).toString();
    const QString file =
        m_comparison.workload() ? QString::fromStdString(m_comparison.workload()->id) : tr("comparison");
    const QString proposal = QStringLiteral("%1/%2.%3").arg(folder, file, suffix());
    QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), proposal, filterOf(format()));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + suffix();
    if (saveTo(path)) settings().setValue(key("folder"), QFileInfo(path).absolutePath());
}

bool ExportDialog::saveTo(const QString& path) {
    const auto wanted = options();
    if (!wanted) return false;
    const auto saved = savePicture(chosen(), *wanted, path);
    if (!saved) {
        say(true, shown(saved.error()));
        return false;
    }
    remember();
    say(false, tr("Saved as %1.").arg(*saved));
    return true;
}

void ExportDialog::copy() {
    const auto wanted = options();
    if (!wanted) return;
    auto* mime = new QMimeData;
    const Comparison some = chosen();
    mime->setImageData(pictureImage(some, *wanted));
    if (const char* type = format().clipboardType)
        mime->setData(name(type), pictureBytes(some, *wanted, format()));
    QGuiApplication::clipboard()->setMimeData(mime);
    remember();
    say(false, tr("Copied."));
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Export picture"));
    const QStringList labels = {tr("Runs"),        tr("Time"),       tr("Format"), tr("Size"),
                                tr("Custom size"), tr("Resolution"), tr("Theme"),  tr("Title"),
                                tr("Caption"),     QString(),        QString()};
    for (int row = 0; row < labels.size(); ++row) {
        auto* label = qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(labels[row]);
        QWidget* field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        if (!labels[row].isEmpty()) field->setAccessibleName(labels[row]);
    }
    m_cards->retranslate(m_comparison);
    m_range->setChoices({tr("Whole run"), tr("Visible part")});
    QStringList formats;
    for (const PictureFormat& each : pictureFormats()) formats << asText(each.title);
    m_format->setChoices(formats);
    m_scale->setChoices(
        {QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×"), QStringLiteral("4×")});
    m_theme->setChoices({tr("Light"), tr("Dark"), tr("Print")});
    const QStringList sizes = {tr("Slide 16:9"), tr("Slide 4:3"),    tr("Square"),
                               tr("A4"),         tr("A4, portrait"), tr("Custom size …")};
    for (int i = 0; i < sizes.size(); ++i) m_size->setItemText(i, sizes[i]);
    m_ownSize->setToolTip(tr("Width and height in pixels, such as 1920x1080"));
    m_caption->setPlaceholderText(tr("Text below the title"));
    m_legend->setText(tr("Legend"));
    m_transparent->setText(tr("Transparent background"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save …"));
    m_preview->setAccessibleName(tr("Preview"));
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
