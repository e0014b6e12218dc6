#include "app/export/export_dialog.h"

#include "app/window/chooser.h"
#include "app/window/message_bar.h"
#include "core/workload/catalogue.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

class ExportDialogTest : public ::testing::Test {
  protected:
    ExportDialogTest() { QSettings(QStringLiteral("timeslice"), QStringLiteral("timeslice")).clear(); }

    static Comparison comparison() {
        const auto workload = *findWorkload("cpu-bound");
        RunSpec spec;
        spec.model = "gil";
        return *runComparison(workload, {spec});
    }

    static Chooser* sizes(ExportDialog& dialog) { return dialog.findChild<Chooser*>(); }
    static QCheckBox* box(ExportDialog& dialog, const char* text) {
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
            if (box->text() == QString::fromLatin1(text)) return box;
        return nullptr;
    }

    QTemporaryDir folder;
};

TEST_F(ExportDialogTest, OffersASlideInTheLightThemeWithALegend) {
    const ExportDialog dialog(comparison(), LaneMode::ByTask);
    const auto options = dialog.options();
    ASSERT_TRUE(options);
    EXPECT_EQ(options->size, QSize(1920, 1080));
    EXPECT_EQ(options->theme, "light");
    EXPECT_TRUE(options->legend);
    EXPECT_EQ(options->scale, 1);
}

TEST_F(ExportDialogTest, SavesWhatItShowsAndSaysWhere) {
    ExportDialog dialog(comparison(), LaneMode::ByTask);
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    ASSERT_TRUE(dialog.saveTo(path));
    EXPECT_EQ(QImage(path).size(), QSize(1920, 1080));
    EXPECT_TRUE(dialog.messageBar()->text().contains(path));
}

TEST_F(ExportDialogTest, SaysInPlaceWhyAFileCannotBeWritten) {
    ExportDialog dialog(comparison(), LaneMode::ByTask);
    EXPECT_FALSE(dialog.saveTo(QStringLiteral("/proc/no/such/folder/picture.png")));
    EXPECT_FALSE(dialog.messageBar()->text().isEmpty());
}

TEST_F(ExportDialogTest, RefusesAnOwnSizeThatIsNone) {
    ExportDialog dialog(comparison(), LaneMode::ByTask);
    sizes(dialog)->setCurrentIndex(sizes(dialog)->count() - 1);
    Q_EMIT sizes(dialog)->activated(sizes(dialog)->count() - 1);
    auto* own = dialog.findChildren<QLineEdit*>().front();
    own->setText(QStringLiteral("huge"));
    Q_EMIT own->textEdited(own->text());
    EXPECT_FALSE(dialog.options());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.messageBar()->text().isEmpty(); }));
    own->setText(QStringLiteral("800x600"));
    ASSERT_TRUE(dialog.options());
    EXPECT_EQ(dialog.options()->size, QSize(800, 600));
}

TEST_F(ExportDialogTest, RemembersTheLastChoice) {
    {
        ExportDialog dialog(comparison(), LaneMode::ByTask);
        sizes(dialog)->setCurrentIndex(1);
        box(dialog, "Legend")->setChecked(false);
        ASSERT_TRUE(dialog.saveTo(folder.filePath(QStringLiteral("picture.png"))));
    }
    const ExportDialog again(comparison(), LaneMode::ByTask);
    EXPECT_FALSE(again.options()->legend);
    EXPECT_NE(again.options()->size, QSize(1920, 1080));
}

TEST_F(ExportDialogTest, PutsThePictureOnTheClipboard) {
    ExportDialog dialog(comparison(), LaneMode::ByTask);
    dialog.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(1920, 1080));
}

} // namespace
} // namespace timeslice
