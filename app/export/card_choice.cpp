#include "app/export/card_choice.h"

#include "app/timeline/thumbnail.h"
#include "app/widgets/shown.h"

#include <QScrollBar>

namespace timeslice {

namespace {

constexpr QSize kStamp{84, 26};
constexpr int kRowsShown = 5;
constexpr int kFewestRows = 2;

} // namespace

CardChoice::CardChoice(const Comparison& comparison, const std::vector<bool>& ticked, QWidget* parent)
    : QListWidget(parent) {
    setIconSize(kStamp);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setUniformItemSizes(true);
    const Theme& theme = palette().color(QPalette::Base).lightness() < 128 ? darkTheme() : lightTheme();
    const double ratio = devicePixelRatioF();
    for (size_t i = 0; i < comparison.size(); ++i) {
        QPixmap stamp =
            QPixmap::fromImage(thumbnailOf(comparison[i].recording->index(), theme, kStamp * ratio));
        stamp.setDevicePixelRatio(ratio);
        auto* item = new QListWidgetItem(QIcon(stamp), QString(), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(i >= ticked.size() || ticked[i] ? Qt::Checked : Qt::Unchecked);
    }
    retranslate(comparison);
}

bool CardChoice::isTicked(int run) const {
    return item(run)->checkState() == Qt::Checked;
}

void CardChoice::setTicked(int run, bool ticked) {
    item(run)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

Comparison CardChoice::chosen(const Comparison& all) const {
    std::vector<bool> ticked;
    for (int i = 0; i < count(); ++i) ticked.push_back(isTicked(i));
    return all.only(ticked);
}

void CardChoice::retranslate(const Comparison& comparison) {
    for (int i = 0; i < count(); ++i) {
        const QString label = shown(comparison[static_cast<size_t>(i)].label);
        item(i)->setText(label);
        item(i)->setToolTip(label);
    }
}

int CardChoice::heightFor(int rows) const {
    const int row = count() > 0 ? std::max(sizeHintForRow(0), kStamp.height()) : kStamp.height();
    return rows * row + 2 * frameWidth() + 2;
}

QSize CardChoice::sizeHint() const {
    return {240, heightFor(std::clamp(count(), 1, kRowsShown))};
}

QSize CardChoice::minimumSizeHint() const {
    return {120, heightFor(std::clamp(count(), 1, kFewestRows))};
}

} // namespace timeslice
