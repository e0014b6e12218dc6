#include "app/export/export_dialog.h"

#include "app/export/card_choice.h"
#include "app/export/picture_formats.h"
#include "app/widgets/chooser.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/segmented.h"
#include "core/recording/run_comparison.h"
#include "core/workload/catalogue.h"
#include "tests/app/one_word_translator.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
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

    static Comparison threeRuns() {
        std::vector<RunSpec> specs(3);
        specs[0].model = "serial";
        specs[1].model = "gil";
        specs[2].model = "parallel";
        return *runComparison(*findWorkload("mixed"), specs);
    }
    QString savedSvg(ExportDialog& dialog) {
        const QString path = folder.filePath(QStringLiteral("picture.svg"));
        EXPECT_TRUE(dialog.saveTo(path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
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
    const ExportDialog dialog(comparison(), ExportView{});
    const auto options = dialog.options();
    ASSERT_TRUE(options);
    EXPECT_EQ(options->size, QSize(1920, 1080));
    EXPECT_EQ(options->theme, "light");
    EXPECT_TRUE(options->legend);
    EXPECT_EQ(options->scale, 1);
}

// Its choices, in the table's order, and with each the fields that apply to it.
TEST_F(ExportDialogTest, OffersThePicturesOfTheTable) {
    ExportDialog dialog(comparison(), ExportView{});
    dialog.show();
    Segmented* formats = nullptr;
    for (Segmented* choice : dialog.findChildren<Segmented*>())
        if (choice->accessibleName() == QStringLiteral("Format")) formats = choice;
    ASSERT_NE(formats, nullptr);
    QCheckBox* transparent = box(dialog, "Transparent background");
    ASSERT_NE(transparent, nullptr);
    for (size_t i = 0; i < pictureFormats().size(); ++i) {
        formats->setCurrent(static_cast<int>(i));
        Q_EMIT formats->chosen(static_cast<int>(i));
        EXPECT_EQ(formats->current(), static_cast<int>(i)) << "as many choices as formats";
        EXPECT_EQ(transparent->isVisible(), pictureFormats()[i].mayBeTransparent) << pictureFormats()[i].id;
    }
}

TEST_F(ExportDialogTest, SavesWhatItShowsAndSaysWhere) {
    ExportDialog dialog(comparison(), ExportView{});
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    ASSERT_TRUE(dialog.saveTo(path));
    EXPECT_EQ(QImage(path).size(), QSize(1920, 1080));
    EXPECT_TRUE(dialog.messageBar()->text().contains(path));
}

// The reason stays, also when the message itself made the layout, and so the preview, anew.
TEST_F(ExportDialogTest, SaysInPlaceWhyAFileCannotBeWritten) {
    ExportDialog dialog(comparison(), ExportView{});
    dialog.show();
    ASSERT_TRUE(dialog.saveTo(folder.filePath(QStringLiteral("first.png"))));
    EXPECT_FALSE(dialog.saveTo(QStringLiteral("/proc/no/such/folder/picture.png")));
    dialog.resize(dialog.size() + QSize(40, 40));
    QTest::qWait(300);
    EXPECT_TRUE(dialog.messageBar()->text().contains(QStringLiteral("/proc/no/such/folder/picture.png")));
    EXPECT_TRUE(dialog.messageBar()->text().contains(QStringLiteral("No such file or directory")));
}

TEST_F(ExportDialogTest, TakesTheRunsThatAreTicked) {
    ExportDialog dialog(threeRuns(), ExportView{});
    ASSERT_EQ(dialog.cards()->count(), 3);
    EXPECT_FALSE(dialog.cards()->item(0)->icon().isNull());
    dialog.cards()->setTicked(1, false);
    const QString svg = savedSvg(dialog);
    EXPECT_TRUE(svg.contains(QStringLiteral(">One after another<")));
    EXPECT_FALSE(svg.contains(QStringLiteral(">Threads with a GIL<")));
    for (int run = 0; run < 3; ++run) dialog.cards()->setTicked(run, false);
    EXPECT_FALSE(dialog.options());
}

TEST_F(ExportDialogTest, BeginsWithTheRunsAndTheTimeThatAreSeen) {
    ExportView view;
    view.seen = {false, true, true};
    view.zoom = PictureRange{10ms, 20ms};
    ExportDialog dialog(threeRuns(), view);
    EXPECT_FALSE(dialog.cards()->isTicked(0));
    EXPECT_TRUE(dialog.cards()->isTicked(2));
    ASSERT_TRUE(dialog.options()->range);
    EXPECT_EQ(dialog.options()->range->from, 10ms);
    dialog.range()->setCurrent(0);
    EXPECT_FALSE(dialog.options()->range) << "the whole run";
}

TEST_F(ExportDialogTest, ProposesTheTitleThatStandsOnTheSlide) {
    OneWordTranslator german;
    QCoreApplication::installTranslator(&german);
    ExportDialog dialog(threeRuns(), ExportView{});
    EXPECT_EQ(dialog.findChildren<QLineEdit*>()[1]->placeholderText(), QStringLiteral("Gemischt"));
    const QString svg = savedSvg(dialog);
    EXPECT_TRUE(svg.contains(QStringLiteral(">Gemischt<")));
    EXPECT_TRUE(svg.contains(QStringLiteral(">Gemischt · Simulated"))) << "the source line too";
    QCoreApplication::removeTranslator(&german);
}

TEST_F(ExportDialogTest, RefusesAnOwnSizeThatIsNone) {
    ExportDialog dialog(comparison(), ExportView{});
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

// Its text fields are used as a person does, a key at a time: the picture follows.
class ExportFields : public ExportDialogTest {
  protected:
    ExportFields() {
        dialog.show();
        QTest::qWait(300); // the preview has the window's final size
        preview = seen();
    }

    QLineEdit* field(const char* name) {
        for (QLineEdit* each : dialog.findChildren<QLineEdit*>())
            if (each->accessibleName() == QString::fromLatin1(name)) return each;
        ADD_FAILURE() << "no field " << name;
        return nullptr;
    }

    QImage seen() {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->accessibleName() == QStringLiteral("Preview")) return label->pixmap().toImage();
        return {};
    }

    // Whether the preview becomes another one, soon.
    bool differs(int milliseconds = 5000) {
        const bool isNew = QTest::qWaitFor([this] { return seen() != preview; }, milliseconds);
        preview = seen();
        return isNew;
    }

    static void type(QLineEdit* field, const char* text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
        EXPECT_EQ(field->text(), QString::fromLatin1(text)) << "as typed";
    }

    // Another sign after the first one, and the next one deleted.
    static void editInTheMiddle(QLineEdit* field, char sign) {
        QTest::keyClick(field, Qt::Key_Home);
        QTest::keyClick(field, Qt::Key_Right);
        QTest::keyClick(field, sign);
        QTest::keyClick(field, Qt::Key_Delete);
    }

    static void paste(QLineEdit* field, const char* text) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
        field->selectAll();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }

    static void undo(QLineEdit* field) { QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); }

    ExportDialog dialog{threeRuns(), ExportView{}};
    QImage preview;
};

TEST_F(ExportFields, TakeAnOwnSizeAsTyped) {
    QLineEdit* size = field("Custom size");
    EXPECT_FALSE(size->isVisible());
    QTest::keyClick(sizes(dialog), Qt::Key_End);
    ASSERT_TRUE(size->isVisible());
    const auto expectSize = [this](int width, int height) {
        ASSERT_TRUE(dialog.options());
        EXPECT_EQ(dialog.options()->size, QSize(width, height));
        EXPECT_TRUE(differs());
        EXPECT_TRUE(dialog.messageBar()->text().isEmpty());
    };
    type(size, "800x600");
    expectSize(800, 600);
    editInTheMiddle(size, '2'); // 820x600: of 8200x600 the next digit is deleted
    EXPECT_EQ(size->text(), QStringLiteral("820x600"));
    expectSize(820, 600);
    paste(size, " 1024 X 400\n");
    expectSize(1024, 400);
    type(size, "huge");
    EXPECT_FALSE(dialog.options());
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return dialog.messageBar()->text().contains(QStringLiteral("huge")); }));
    EXPECT_FALSE(differs(300)) << "the last picture stays";
    type(size, "640x640");
    expectSize(640, 640);
    QTest::keyClick(size, Qt::Key_Tab);
    EXPECT_FALSE(size->hasFocus());
    EXPECT_EQ(dialog.options()->size, QSize(640, 640)) << "left, and kept";
    size->setFocus();
    undo(size);
    EXPECT_EQ(size->text(), QStringLiteral("huge"));
}

TEST_F(ExportFields, TakeATitleAndACaptionAsTyped) {
    const std::pair<const char*, QString PictureOptions::*> fields[] = {
        {"Title", &PictureOptions::title}, {"Caption", &PictureOptions::caption}};
    for (const auto& [name, option] : fields) {
        SCOPED_TRACE(name);
        QLineEdit* text = field(name);
        const auto expectText = [&, option = option](const char* expected) {
            EXPECT_EQ(text->text(), QString::fromLatin1(expected));
            EXPECT_EQ((*dialog.options()).*option, QString::fromLatin1(expected));
            EXPECT_TRUE(differs()) << expected;
        };
        type(text, "Five models");
        expectText("Five models");
        editInTheMiddle(text, 'a');
        expectText("Fave models");
        paste(text, "Pasted");
        expectText("Pasted");
        QTest::keyClick(text, Qt::Key_Tab);
        EXPECT_FALSE(text->hasFocus());
        EXPECT_EQ((*dialog.options()).*option, QStringLiteral("Pasted")) << "left, and kept";
        text->setFocus();
        undo(text);
        expectText("Fave models");
    }
    const QString svg = savedSvg(dialog);
    EXPECT_EQ(svg.count(QStringLiteral(">Fave models</text>")), 2) << "title and caption, as they stand";
}

TEST_F(ExportDialogTest, RemembersTheLastChoice) {
    {
        ExportDialog dialog(comparison(), ExportView{});
        sizes(dialog)->setCurrentIndex(1);
        box(dialog, "Legend")->setChecked(false);
        ASSERT_TRUE(dialog.saveTo(folder.filePath(QStringLiteral("picture.png"))));
    }
    const ExportDialog again(comparison(), ExportView{});
    EXPECT_FALSE(again.options()->legend);
    EXPECT_NE(again.options()->size, QSize(1920, 1080));
}

TEST_F(ExportDialogTest, PutsThePictureOnTheClipboard) {
    ExportDialog dialog(comparison(), ExportView{});
    dialog.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(1920, 1080));
}

} // namespace
} // namespace timeslice
