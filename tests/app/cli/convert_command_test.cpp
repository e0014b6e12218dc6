#include "tests/app/cli/program.h"

#include <QFileInfo>
#include <QImage>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::Folder;
using test::timeslice;
using testing::HasSubstr;

// `more`: further words.
QStringList convert(const QString& in, const QString& out, const char* more = "") {
    return QStringList{QStringLiteral("convert"), in, out} +
           QString::fromUtf8(more).split(u' ', Qt::SkipEmptyParts);
}

QString runOf(const Folder& folder, const char* name) {
    QStringList words = QStringLiteral("run mixed --model gil,async -o").split(u' ');
    EXPECT_EQ(timeslice(words << folder.path(name)).code, 0);
    return folder.path(name);
}

// What was said of the model and the engine is not kept.
std::string intervalsIn(const std::string& csv) {
    QStringList rows;
    for (const QString& line : QString::fromStdString(csv).split(QStringLiteral("\r\n")).mid(1)) {
        QStringList fields = line.split(u',');
        if (fields.size() > 2) fields[1] = fields[2] = QString();
        rows << fields.join(u',');
    }
    return rows.join(u'\n').toStdString();
}

TEST(ConvertCommand, ReadsWhatRunHasWritten) {
    const Folder folder;
    const auto done = timeslice(convert(runOf(folder, "runs.csv"), folder.path("again.CSV")));
    EXPECT_EQ(done.code, 0);
    EXPECT_EQ(done.out + done.err, "");
    EXPECT_GT(intervalsIn(folder.read("runs.csv")).size(), 1000U);
    EXPECT_EQ(intervalsIn(folder.read("again.CSV")), intervalsIn(folder.read("runs.csv")));
}

TEST(ConvertCommand, DrawsWhatItReads) {
    const Folder folder;
    const QString runs = runOf(folder, "runs.csv");
    const auto done = timeslice(convert(runs, folder.path("runs.svg"), "--title Again"));
    EXPECT_EQ(done.code, 0) << done.err;
    const std::string svg = folder.read("runs.svg");
    for (const char* text : {"Again", "Threads with a GIL", "Task 1", "runs.csv"})
        EXPECT_THAT(svg, HasSubstr(text));
    ASSERT_EQ(timeslice(convert(runs, folder.path("runs.png"), "--size 800x600")).code, 0);
    EXPECT_EQ(QImage(folder.path("runs.png")).size(), QSize(800, 600));
}

TEST(ConvertCommand, SaysWhatItMended) {
    const Folder folder;
    const QString file = folder.write("cut.csv", "task,state,start_ns,end_ns,core\n"
                                                 "A,running,0,5,0\n"
                                                 "A,running,4,9,0\n");
    const auto done = timeslice(convert(file, folder.path("out.json")));
    EXPECT_EQ(done.code, 0);
    EXPECT_THAT(done.err, HasSubstr("cut.csv: "));
    EXPECT_TRUE(QFileInfo::exists(folder.path("out.json")));
}

TEST(ConvertCommand, RefusesWhatItCannotReadOrWrite) {
    const Folder folder;
    const QString bad = folder.write("bad.csv", "task,state,start_ns,end_ns\nA,walking,0,1\n");
    const auto refused = [&](const QString& in, const QString& out) {
        const auto outcome = timeslice(convert(in, out));
        EXPECT_EQ(outcome.code, 2) << in.toStdString();
        EXPECT_FALSE(QFileInfo::exists(folder.path("out.csv")));
        return outcome.err;
    };
    EXPECT_THAT(refused(bad, folder.path("out.csv")), HasSubstr("bad.csv:2: 'state' is 'walking'"));
    EXPECT_THAT(refused(folder.path("none.csv"), folder.path("out.csv")), HasSubstr("cannot be read"));
    EXPECT_THAT(refused(folder.write("a.json", "{}"), folder.path("out.csv")),
                HasSubstr("recordings are read from files that end in .csv."));
    EXPECT_THAT(refused(bad, folder.path("out.doc")), HasSubstr("does not end with a known suffix"));
    const auto one = timeslice(QStringList{QStringLiteral("convert"), bad});
    EXPECT_EQ(one.code, 2);
    EXPECT_THAT(one.err, HasSubstr("Two files are needed"));
}

} // namespace
} // namespace timeslice
