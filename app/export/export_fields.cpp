#include "app/export/export_fields.h"

#include "app/export/card_choice.h"
#include "app/widgets/chooser.h"
#include "app/widgets/segmented.h"
#include "app/widgets/shown.h"
#include "core/base/units.h"
#include "core/base/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

namespace timeslice {
namespace {

constexpr const char* kThemes[] = {"light", "dark", "print"};
constexpr const char* kSizes[] = {"16:9", "4:3", "square", "A4", "A4 portrait"};
constexpr int kOwnSize = std::size(kSizes); // behind them
constexpr int kGifPixels[] = {640, 960, kUsualGifPixels, kMaxGifPixels};
constexpr int kUsualGif = 2;

QString key(const char* text) {
    return QStringLiteral("export/") + QString::fromLatin1(text);
}
QSettings settings() {
    return QSettings(QStringLiteral("timeslice"), QStringLiteral("timeslice"));
}

} // namespace

ExportFields::ExportFields(const Comparison& comparison, const ExportView& view, QWidget* parent)
    : QWidget(parent), m_comparison(comparison), m_view(view) {
    createFields();
    createForm();
    retranslate();
    restore();
    connectSignals();
    showFields();
}

void ExportFields::createFields() {
    m_kind = new Segmented(this);
    m_cards = new CardChoice(m_comparison, m_view.seen, this);
    m_range = new Segmented(this);
    m_format = new Segmented(this);
    m_pages = new Segmented(this);
    m_size = new Chooser(this);
    for (int i = 0; i <= kOwnSize; ++i) m_size->addItem(QString());
    m_ownSize = new QLineEdit(QStringLiteral("1920x1080"), this);
    m_scale = new Segmented(this);
    m_gifPixels = new Segmented(this);
    m_theme = new Segmented(this);
    m_title = new QLineEdit(this);
    m_title->setPlaceholderText(m_comparison.workload() ? shownName(m_comparison.workload()->name)
                                                        : QString());
    m_caption = new QLineEdit(this);
    m_stops = new QLineEdit(this);
    m_pace = new QLineEdit(this);
    m_frames = new QLineEdit(this);
    m_legend = new QCheckBox(this);
    m_transparent = new QCheckBox(this);
    m_loops = new QCheckBox(this);
}

void ExportFields::createForm() {
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_kind, m_cards, m_range, m_format, m_pages, m_stops, m_pace, m_frames, m_size, m_ownSize,
             m_scale, m_gifPixels, m_theme, m_title, m_caption, m_legend, m_transparent, m_loops})
        m_form->addRow(new QLabel(this), field);
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto* label = qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setBuddy(m_form->itemAt(row, QFormLayout::FieldRole)->widget());
    }
}

void ExportFields::connectSignals() {
    const auto choose = [this] {
        showFields();
        Q_EMIT changed();
    };
    connect(m_kind, &Segmented::chosen, this, [this, choose] {
        fillFormats(settings().value(formatKey(), -1).toInt());
        choose();
    });
    connect(m_cards, &QListWidget::itemChanged, this, &ExportFields::edited);
    for (Segmented* choice : {m_range, m_format, m_pages, m_scale, m_gifPixels, m_theme})
        connect(choice, &Segmented::chosen, this, choose);
    connect(m_size, &Chooser::activated, this, choose);
    for (QLineEdit* field : {m_ownSize, m_title, m_caption, m_stops, m_pace, m_frames})
        connect(field, &QLineEdit::textEdited, this, &ExportFields::edited);
    for (QCheckBox* box : {m_legend, m_transparent, m_loops}) connect(box, &QCheckBox::clicked, this, choose);
}

// Of each kind its own.
QString ExportFields::formatKey() const {
    switch (kind()) {
    case ExportKind::Picture:
        return key("format");
    case ExportKind::Animation:
        return key("animationFormat");
    case ExportKind::Deck:
        break;
    }
    return key("deckFormat");
}

// `chosen` -1: the usual one, which for an animation is not one file a frame.
void ExportFields::fillFormats(int chosen) {
    int usual = 0;
    m_formats.clear();
    QStringList titles;
    for (const PictureFormat& format : exportFormats()) {
        if (!canHold(format, kind())) continue;
        m_formats.push_back(&format);
        const QString title =
            QString::fromUtf8(format.title.data(), static_cast<qsizetype>(format.title.size()));
        // An animation in a picture's format is one file a frame.
        const bool isNumbered = kind() == ExportKind::Animation && canHold(format, ExportKind::Picture);
        if (!isNumbered && kind() == ExportKind::Animation && usual == 0)
            usual = static_cast<int>(titles.size());
        titles << (isNumbered ? tr("%1, numbered").arg(title) : title);
    }
    m_format->setChoices(titles);
    m_format->setCurrent(std::clamp(chosen < 0 ? usual : chosen, 0, static_cast<int>(m_formats.size()) - 1));
}

void ExportFields::restore() {
    const QSettings saved = settings();
    const auto number = [&saved](const char* what, int most, int usual = 0) {
        return std::clamp(saved.value(key(what), usual).toInt(), 0, most);
    };
    m_kind->setCurrent(number("kind", 2));
    fillFormats(saved.value(formatKey(), -1).toInt());
    m_range->setCurrent(m_view.zoom ? 1 : 0);
    m_pages->setCurrent(number("pages", 1));
    m_size->setCurrentIndex(number("size", kOwnSize));
    m_ownSize->setText(saved.value(key("ownSize"), m_ownSize->text()).toString());
    m_scale->setCurrent(number("scale", 3));
    m_gifPixels->setCurrent(number("gifPixels", std::size(kGifPixels) - 1, kUsualGif));
    m_theme->setCurrent(number("theme", 2));
    m_legend->setChecked(saved.value(key("legend"), true).toBool());
    m_transparent->setChecked(saved.value(key("transparent"), false).toBool());
    m_loops->setChecked(saved.value(key("loops"), true).toBool());
}

void ExportFields::remember() const {
    QSettings saved = settings();
    saved.setValue(key("kind"), m_kind->current());
    saved.setValue(formatKey(), m_format->current());
    saved.setValue(key("pages"), m_pages->current());
    saved.setValue(key("size"), m_size->currentIndex());
    saved.setValue(key("ownSize"), m_ownSize->text());
    saved.setValue(key("scale"), m_scale->current());
    saved.setValue(key("gifPixels"), m_gifPixels->current());
    saved.setValue(key("theme"), m_theme->current());
    saved.setValue(key("legend"), m_legend->isChecked());
    saved.setValue(key("transparent"), m_transparent->isChecked());
    saved.setValue(key("loops"), m_loops->isChecked());
}

ExportKind ExportFields::kind() const {
    return static_cast<ExportKind>(m_kind->current());
}

const PictureFormat& ExportFields::format() const {
    return *m_formats[static_cast<size_t>(m_format->current())];
}

Comparison ExportFields::chosen() const {
    return m_cards->chosen(m_comparison);
}

Result<ExportOptions> ExportFields::options() const {
    const bool own = m_size->currentIndex() == kOwnSize;
    const auto size =
        parsePictureSize(own ? m_ownSize->text() : QString::fromLatin1(kSizes[m_size->currentIndex()]));
    if (!size) return tl::unexpected(size.error());
    if (!m_comparison.empty() && chosen().empty())
        return failure(TS_TEXT("No run is selected. Select at least one."));
    ExportOptions options;
    PictureOptions& picture = options.picture;
    picture.size = *size;
    picture.theme = kThemes[m_theme->current()];
    picture.title = m_title->text();
    picture.caption = m_caption->text();
    picture.legend = m_legend->isChecked();
    picture.lanes = m_view.lanes;
    if (m_range->current() == 1) picture.range = m_view.zoom;
    picture.scale = m_scale->current() + 1;
    picture.transparent = m_transparent->isChecked() && format().mayBeTransparent;
    options.loops = m_loops->isChecked();
    options.mostGifPixels = kGifPixels[m_gifPixels->current()];
    options.pages = static_cast<DeckPages>(m_pages->current());
    Problems problems;
    if (kind() == ExportKind::Animation) problems = readPlayback(options.playback);
    if (kind() == ExportKind::Deck && options.pages == DeckPages::Stops) problems = readStops(options.stops);
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    return options;
}

Problems ExportFields::readPlayback(PlaybackOptions& playback) const {
    const QString pace = m_pace->text().trimmed();
    if (!pace.isEmpty()) {
        const Result<Nanos> time = parseTime(pace.toStdString());
        if (!time || *time <= Nanos{0})
            return failure(TS_TEXT("The speed is '{0}'; expected how much one second shows, such as 10 ms."),
                           excerpt(pace.toStdString()))
                .value();
        playback.pace = *time;
    }
    const QString frames = m_frames->text().trimmed();
    if (frames.isEmpty()) return {};
    playback.mostFrames = frames.toInt();
    if (playback.mostFrames >= 2 && playback.mostFrames <= kMaxFrames) return {};
    return failure(TS_TEXT("The number of frames is '{0}'; expected a whole number from 2 to {1}."),
                   excerpt(frames.toStdString()), kMaxFrames)
        .value();
}

Problems ExportFields::readStops(std::vector<Nanos>& stops) const {
    if (m_stops->text().trimmed().isEmpty()) return {};
    for (const QString& word : m_stops->text().split(u',')) {
        const Result<Nanos> stop = parseTime(word.trimmed().toStdString());
        if (!stop)
            return failure(TS_TEXT("A stop is '{0}'; expected a time of the run, such as 12 ms."),
                           excerpt(word.trimmed().toStdString()))
                .value();
        stops.push_back(*stop);
    }
    return {};
}

void ExportFields::showFields() {
    const bool isPicture = kind() == ExportKind::Picture;
    const bool isFilm = kind() == ExportKind::Animation;
    const bool isDeck = kind() == ExportKind::Deck;
    const bool isGif = isFilm && !canHold(format(), ExportKind::Picture);
    m_form->setRowVisible(m_cards, m_comparison.size() > 1);
    m_form->setRowVisible(m_range, m_view.zoom.has_value());
    m_form->setRowVisible(m_pages, isDeck);
    m_form->setRowVisible(m_stops, isDeck && m_pages->current() == 1);
    m_form->setRowVisible(m_pace, isFilm);
    m_form->setRowVisible(m_frames, isFilm);
    m_form->setRowVisible(m_ownSize, m_size->currentIndex() == kOwnSize);
    m_form->setRowVisible(m_scale, format().hasPixels && !isGif);
    m_form->setRowVisible(m_gifPixels, isGif);
    m_form->setRowVisible(m_caption, !isDeck);
    m_form->setRowVisible(m_transparent, isPicture && format().mayBeTransparent);
    m_form->setRowVisible(m_loops, isGif);
}

void ExportFields::retranslate() {
    const QStringList labels = {
        tr("Kind"),  tr("Runs"),   tr("Time"),    tr("Format"),      tr("Page"),       tr("Stops"),
        tr("Speed"), tr("Frames"), tr("Size"),    tr("Custom size"), tr("Resolution"), tr("Longer side"),
        tr("Theme"), tr("Title"),  tr("Caption"), QString(),         QString(),        QString()};
    for (int row = 0; row < labels.size(); ++row) {
        auto* label = qobject_cast<QLabel*>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(labels[row]);
        QWidget* field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        if (!labels[row].isEmpty()) field->setAccessibleName(labels[row]);
    }
    m_cards->retranslate(m_comparison);
    retranslateChoices();
    m_ownSize->setToolTip(tr("Width and height in pixels, such as 1920x1080"));
    m_caption->setPlaceholderText(tr("Text below the title"));
    m_stops->setPlaceholderText(tr("Where something changes"));
    m_stops->setToolTip(tr("Times of the run, such as 5 ms, 12 ms; empty: where something changes, or round "
                           "times if that is too often"));
    m_pace->setPlaceholderText(tr("As long as 4 to 10 s"));
    m_pace->setToolTip(tr("How much of the runs one second shows, such as 10 ms"));
    m_frames->setPlaceholderText(tr("At most %1").arg(kUsualFrames));
    m_legend->setText(tr("Legend"));
    m_transparent->setText(tr("Transparent background"));
    m_loops->setText(tr("Plays again and again"));
}

void ExportFields::retranslateChoices() {
    m_kind->setChoices({tr("Picture"), tr("Animation"), tr("Deck")});
    m_range->setChoices({tr("Whole run"), tr("Visible part")});
    m_pages->setChoices({tr("Each card"), tr("Each stop")});
    m_scale->setChoices(
        {QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×"), QStringLiteral("4×")});
    QStringList pixels;
    for (const int side : kGifPixels) pixels << QString::number(side);
    m_gifPixels->setChoices(pixels);
    m_theme->setChoices({tr("Light"), tr("Dark"), tr("Print")});
    const QStringList sizes = {tr("Slide 16:9"), tr("Slide 4:3"),    tr("Square"),
                               tr("A4"),         tr("A4, portrait"), tr("Custom size …")};
    for (int i = 0; i < sizes.size(); ++i) m_size->setItemText(i, sizes[i]);
    fillFormats(m_format->current());
}

void ExportFields::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace timeslice
